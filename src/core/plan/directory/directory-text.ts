/** Written by `npm run directory` from the tables beside it. Do not edit. */

/** name | short forms | level, "~" where the day differs between provinces | first day | last day | what it became | law */
export const agenciesText = `Bộ Quốc phòng|BQP|c
Bộ Công an|BCA|c
Bộ Ngoại giao|BNG|c
Bộ Tư pháp|BTP|c
Bộ Công Thương|BCT|c
Bộ Y tế|BYT|c
Bộ Giáo dục và Đào tạo|Bộ GD&ĐT; Bộ GDĐT; BGDĐT|c
Bộ Văn hóa, Thể thao và Du lịch|Bộ VHTTDL; Bộ VH,TT&DL; BVHTTDL|c
Bộ Tài chính|BTC|c
Bộ Nội vụ|BNV|c
Bộ Xây dựng|BXD|c
Bộ Khoa học và Công nghệ|Bộ KH&CN; Bộ KHCN; BKHCN|c
Bộ Nông nghiệp và Môi trường|Bộ NN&MT; Bộ NNMT; BNNMT|c|2025-03-01|||Nghị quyết số 176/2025/QH15
Bộ Dân tộc và Tôn giáo|Bộ DT&TG; BDTTG|c|2025-03-01|||Nghị quyết số 176/2025/QH15
Văn phòng Chính phủ|VPCP|c
Thanh tra Chính phủ|TTCP|c
Ngân hàng Nhà nước Việt Nam|NHNN; NHNNVN|c
Bộ Thông tin và Truyền thông|Bộ TT&TT; Bộ TTTT; BTTTT|c||2025-02-28|Bộ Khoa học và Công nghệ (báo chí, xuất bản, thông tin cơ sở, thông tin đối ngoại: Bộ Văn hóa, Thể thao và Du lịch; an toàn thông tin mạng: Bộ Công an)|Nghị quyết số 176/2025/QH15
Bộ Kế hoạch và Đầu tư|Bộ KH&ĐT; Bộ KHĐT; BKHĐT|c||2025-02-28|Bộ Tài chính|Nghị quyết số 176/2025/QH15
Bộ Giao thông vận tải|Bộ GTVT; BGTVT|c||2025-02-28|Bộ Xây dựng (sát hạch, cấp giấy phép lái xe: Bộ Công an)|Nghị quyết số 176/2025/QH15
Bộ Nông nghiệp và Phát triển nông thôn|Bộ NN&PTNT; Bộ NNPTNT; BNNPTNT|c||2025-02-28|Bộ Nông nghiệp và Môi trường|Nghị quyết số 176/2025/QH15
Bộ Tài nguyên và Môi trường|Bộ TN&MT; Bộ TNMT; BTNMT|c||2025-02-28|Bộ Nông nghiệp và Môi trường|Nghị quyết số 176/2025/QH15
Bộ Lao động - Thương binh và Xã hội|Bộ LĐ-TB&XH; Bộ LĐTBXH; BLĐTBXH|c||2025-02-28|Bộ Nội vụ (giáo dục nghề nghiệp: Bộ Giáo dục và Đào tạo; bảo trợ xã hội, trẻ em, phòng chống tệ nạn xã hội: Bộ Y tế; cai nghiện: Bộ Công an; giảm nghèo: Bộ Nông nghiệp và Môi trường)|Nghị quyết số 176/2025/QH15
Ủy ban Dân tộc|UBDT|c||2025-02-28|Bộ Dân tộc và Tôn giáo|Nghị quyết số 176/2025/QH15
Ban Tôn giáo Chính phủ||c||2025-02-28|Bộ Dân tộc và Tôn giáo|Nghị quyết số 176/2025/QH15
Bộ Văn hóa - Thông tin||c|||Bộ Văn hóa, Thể thao và Du lịch
Bộ Bưu chính, Viễn thông||c|||Bộ Thông tin và Truyền thông
Bộ Thương mại||c|||Bộ Công Thương
Bộ Công nghiệp||c|||Bộ Công Thương
Bộ Thủy sản||c|||Bộ Nông nghiệp và Phát triển nông thôn
Ủy ban Thể dục thể thao||c|||Bộ Văn hóa, Thể thao và Du lịch
Ủy ban Dân số, Gia đình và Trẻ em||c|||giải thể, chuyển cho Bộ Y tế, Bộ Lao động - Thương binh và Xã hội, Bộ Văn hóa, Thể thao và Du lịch
Bảo hiểm xã hội Việt Nam|BHXHVN; BHXH Việt Nam|c
Viện Hàn lâm Khoa học và Công nghệ Việt Nam||c
Viện Hàn lâm Khoa học xã hội Việt Nam||c
Ủy ban Quản lý vốn nhà nước tại doanh nghiệp||c||2025-02-28|Bộ Tài chính
Cục Thông tin đối ngoại||c||2025-02-28|Cục Thông tin cơ sở và Thông tin đối ngoại|Nghị định số 43/2025/NĐ-CP
Cục Thông tin cơ sở và Thông tin đối ngoại||c|2025-03-01|||Nghị định số 43/2025/NĐ-CP
Cục Báo chí||c
Cục Phát thanh, truyền hình và thông tin điện tử||c
Cục Xuất bản, In và Phát hành||c
Tổng cục Thuế|TCT|c||2025-02-28|Cục Thuế
Tổng cục Hải quan|TCHQ|c||2025-02-28|Cục Hải quan
Tổng cục Thống kê|TCTK|c||2025-02-28|Cục Thống kê
Tổng cục Thủy sản||c|||Cục Thủy sản; Cục Kiểm ngư
Cục Thủy sản||c||2025-02-28|Cục Thủy sản và Kiểm ngư
Cục Thủy sản và Kiểm ngư||c
Kiểm toán nhà nước|KTNN|c
Tòa án nhân dân tối cao|TANDTC|c
Viện kiểm sát nhân dân tối cao|VKSNDTC|c
Văn phòng Quốc hội|VPQH|c
Văn phòng Chủ tịch nước|VPCTN|c
Ngân hàng Chính sách xã hội|NHCSXH|c
Ngân hàng Phát triển Việt Nam|VDB|c
Bộ Tư lệnh Bộ đội Biên phòng|BTL BĐBP|c
Bộ Tư lệnh Cảnh sát biển|BTL CSB|c
Quân chủng Hải quân||c
Đài Truyền hình Việt Nam|VTV; THVN|c
Đài Tiếng nói Việt Nam|VOV; TNVN|c
Thông tấn xã Việt Nam|TTXVN|c
Báo Nhân Dân||c
Báo Quân đội nhân dân|QĐND|c
Báo Công an nhân dân|CAND|c
Tạp chí Cộng sản||c
Báo điện tử Đảng Cộng sản Việt Nam||c|||Báo Nhân Dân
Đài Truyền hình Kỹ thuật số VTC|VTC|c|||Đài Tiếng nói Việt Nam
Báo tỉnh||t~|||Báo và phát thanh, truyền hình tỉnh
Đài Phát thanh và Truyền hình tỉnh|Đài PT-TH; Đài PTTH; Đài PT&TH|t~|||Báo và phát thanh, truyền hình tỉnh
Báo và phát thanh, truyền hình tỉnh|Báo và PTTH tỉnh|t~
Trung tâm Truyền thông tỉnh||t
Cổng Thông tin điện tử tỉnh|Cổng TTĐT tỉnh|t
Cổng Thông tin điện tử Chính phủ||c
Hội Nhà báo Việt Nam|HNBVN|m
Hội Nhà báo tỉnh||m
Hội đồng nhân dân tỉnh|HĐND tỉnh|t
Ủy ban nhân dân tỉnh|UBND tỉnh|t
Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương|UBND các tỉnh, thành phố; UBND cấp tỉnh|t
Ban Chỉ huy Phòng thủ dân sự tỉnh|BCH PTDS tỉnh|t
Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh|BCH PCTT&TKCN tỉnh|t~|||Ban Chỉ huy Phòng thủ dân sự tỉnh
Ủy ban nhân dân thành phố|UBND thành phố; UBND TP|t
Thường trực Hội đồng nhân dân tỉnh|TT HĐND tỉnh|t
Đoàn đại biểu Quốc hội tỉnh|Đoàn ĐBQH tỉnh|t
Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh|VP Đoàn ĐBQH và HĐND tỉnh|t
Văn phòng Ủy ban nhân dân tỉnh|VP UBND tỉnh; VPUBND tỉnh|t
Sở Tư pháp|STP|t
Sở Công Thương|SCT|t
Sở Ngoại vụ|SNgV|t
Thanh tra tỉnh|TTT|t
Sở Nội vụ|SNV|t~
Sở Tài chính|STC|t~
Sở Xây dựng|SXD|t~
Sở Khoa học và Công nghệ|Sở KH&CN; Sở KHCN; SKHCN|t~
Sở Giáo dục và Đào tạo|Sở GD&ĐT; Sở GDĐT; SGDĐT|t~
Sở Y tế|SYT|t~
Sở Văn hóa, Thể thao và Du lịch|Sở VHTTDL; Sở VH,TT&DL; Sở VHTT&DL; SVHTTDL|t~
Sở Văn hóa và Thể thao|Sở VH&TT; Sở VHTT; SVHTT|t
Sở Du lịch|SDL|t
Sở Quy hoạch - Kiến trúc|Sở QHKT; SQHKT|t
Sở An toàn thực phẩm||t
Sở Nông nghiệp và Môi trường|Sở NN&MT; Sở NNMT; SNNMT|t~|2025-03-01|||Nghị định số 45/2025/NĐ-CP
Sở Dân tộc và Tôn giáo|Sở DT&TG; SDTTG|t~|2025-03-01|||Nghị định số 45/2025/NĐ-CP
Sở Thông tin và Truyền thông|Sở TT&TT; Sở TTTT; STTTT|t~||2025-02-28|Sở Khoa học và Công nghệ (báo chí, xuất bản, thông tin cơ sở, thông tin đối ngoại: Sở Văn hóa, Thể thao và Du lịch)|Nghị định số 45/2025/NĐ-CP
Sở Kế hoạch và Đầu tư|Sở KH&ĐT; Sở KHĐT; SKHĐT|t~||2025-02-28|Sở Tài chính|Nghị định số 45/2025/NĐ-CP
Sở Giao thông vận tải|Sở GTVT; SGTVT|t~||2025-02-28|Sở Xây dựng|Nghị định số 45/2025/NĐ-CP
Sở Nông nghiệp và Phát triển nông thôn|Sở NN&PTNT; Sở NNPTNT; SNNPTNT|t~||2025-02-28|Sở Nông nghiệp và Môi trường|Nghị định số 45/2025/NĐ-CP
Sở Tài nguyên và Môi trường|Sở TN&MT; Sở TNMT; STNMT|t~||2025-02-28|Sở Nông nghiệp và Môi trường|Nghị định số 45/2025/NĐ-CP
Sở Lao động - Thương binh và Xã hội|Sở LĐ-TB&XH; Sở LĐTBXH; SLĐTBXH|t~||2025-02-28|Sở Nội vụ (giáo dục nghề nghiệp: Sở Giáo dục và Đào tạo; bảo trợ xã hội, trẻ em, phòng chống tệ nạn xã hội: Sở Y tế)|Nghị định số 45/2025/NĐ-CP
Ban Dân tộc tỉnh|BDT|t~||2025-02-28|Sở Dân tộc và Tôn giáo|Nghị định số 45/2025/NĐ-CP
Ban Tôn giáo||t|||Sở Dân tộc và Tôn giáo
Ban Quản lý khu kinh tế|BQL KKT|t
Ban Quản lý các khu công nghiệp|BQL các KCN|t
Ban Quản lý Khu kinh tế cửa khẩu||t
Trung tâm Kiểm soát bệnh tật tỉnh|CDC; TTKSBT|t
Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch||t
Trung tâm Phục vụ hành chính công tỉnh|TTPVHCC tỉnh|t
Trung tâm Công nghệ Thông tin và Truyền thông|TT CNTT&TT; CNTT&TT|t~|||Trung tâm Chuyển đổi số
Trung tâm Chuyển đổi số|TTCĐS|t
Trung tâm Dịch vụ việc làm|TTDVVL|t
Trường Chính trị tỉnh||p
Bệnh viện đa khoa tỉnh|BVĐK tỉnh|t
Công an tỉnh|CA tỉnh; CAT|t
Công an thành phố|CATP|t
Bộ Chỉ huy quân sự tỉnh|Bộ CHQS tỉnh; BCHQS tỉnh|t
Bộ Chỉ huy Bộ đội Biên phòng tỉnh|Bộ CHBĐBP tỉnh; BCH BĐBP tỉnh|t||2025-06-30|Ban Chỉ huy Bộ đội Biên phòng tỉnh|Kết luận số 159-KL/TW ngày 29/5/2025
Ban Chỉ huy Bộ đội Biên phòng tỉnh|Ban CHBĐBP tỉnh|t|2025-07-01|||Kết luận số 159-KL/TW ngày 29/5/2025
Đồn Biên phòng|ĐBP|t
Ban Chỉ huy phòng thủ khu vực|Ban CHPTKV|t|2025-07-01|||Kết luận số 159-KL/TW ngày 29/5/2025
Bộ Tư lệnh Thủ đô Hà Nội||t
Bộ Tư lệnh Thành phố Hồ Chí Minh||t
Cục Thuế tỉnh|CT tỉnh|t||2025-02-28|Chi cục Thuế khu vực
Chi cục Thuế khu vực||t|2025-03-01|2025-06-30|Thuế tỉnh
Thuế tỉnh||t|2025-07-01
Cục Hải quan tỉnh||t|||Chi cục Hải quan khu vực
Chi cục Hải quan khu vực||t
Kho bạc Nhà nước tỉnh|KBNN tỉnh|t|||Kho bạc Nhà nước khu vực
Kho bạc Nhà nước khu vực|KBNN khu vực|t
Bảo hiểm xã hội tỉnh|BHXH tỉnh|t
Cục Thống kê tỉnh||t|||Chi cục Thống kê tỉnh
Chi cục Thống kê tỉnh||t|||Thống kê tỉnh
Thống kê tỉnh||t
Ngân hàng Nhà nước chi nhánh tỉnh|NHNN chi nhánh tỉnh|t|||Ngân hàng Nhà nước chi nhánh khu vực
Ngân hàng Nhà nước chi nhánh khu vực|NHNN Khu vực|t
Chi nhánh Ngân hàng Chính sách xã hội tỉnh|NHCSXH tỉnh|t
Tòa án nhân dân tỉnh|TAND tỉnh|t
Viện kiểm sát nhân dân tỉnh|VKSND tỉnh|t
Tòa án nhân dân khu vực|TAND khu vực|t|2025-07-01|||Luật sửa đổi Luật Tổ chức Tòa án nhân dân 2025
Viện kiểm sát nhân dân khu vực|VKSND khu vực|t|2025-07-01|||Luật sửa đổi Luật Tổ chức Viện kiểm sát nhân dân 2025
Cục Thi hành án dân sự tỉnh|Cục THADS tỉnh|t||2025-06-30|Thi hành án dân sự tỉnh
Thi hành án dân sự tỉnh|THADS tỉnh|t|2025-07-01
Cục Quản lý thị trường tỉnh|Cục QLTT tỉnh|t|||Chi cục Quản lý thị trường (Sở Công Thương)
Chi cục Quản lý thị trường|Chi cục QLTT|t
Đội Quản lý thị trường|Đội QLTT|t
Bưu điện tỉnh||t
Viễn thông tỉnh|VNPT tỉnh|t
Công ty Điện lực tỉnh||t
Chi cục Kiểm lâm||t
Chi cục Chăn nuôi và Thú y||t
Chi cục Biển đảo và Thủy sản||t
Chi cục Thủy sản và Biển đảo||t
Trung tâm Kỹ thuật tài nguyên và môi trường||t
Ủy ban nhân dân huyện|UBND huyện|h||2025-06-30|Ủy ban nhân dân xã, phường, đặc khu|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15
Ủy ban nhân dân quận|UBND quận|h||2025-06-30|Ủy ban nhân dân xã, phường, đặc khu|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15
Ủy ban nhân dân thị xã|UBND thị xã; UBND TX|h||2025-06-30|Ủy ban nhân dân xã, phường, đặc khu|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15
Ủy ban nhân dân thành phố thuộc tỉnh|UBND thành phố; UBND TP|h||2025-06-30|Ủy ban nhân dân xã, phường, đặc khu|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15
Ủy ban nhân dân các huyện, thị xã, thành phố|UBND các huyện, thị xã, thành phố; UBND các huyện, TX, TP|h||2025-06-30|Ủy ban nhân dân xã, phường, đặc khu|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15
Ủy ban nhân dân cấp huyện|UBND cấp huyện|h||2025-06-30|Ủy ban nhân dân xã, phường, đặc khu|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15
Hội đồng nhân dân huyện|HĐND huyện|h||2025-06-30|Hội đồng nhân dân xã, phường, đặc khu|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15
Hội đồng nhân dân cấp huyện|HĐND cấp huyện|h||2025-06-30|Hội đồng nhân dân xã, phường, đặc khu|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15
Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện|VP HĐND và UBND huyện|h||2025-06-30|Văn phòng Hội đồng nhân dân và Ủy ban nhân dân (cấp xã)|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị định số 150/2025/NĐ-CP
Phòng Tài chính - Kế hoạch|Phòng TC-KH; P.TCKH|h||2025-06-30|Phòng Kinh tế (xã, đặc khu); Phòng Kinh tế, Hạ tầng và Đô thị (phường, đặc khu)|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị định số 150/2025/NĐ-CP
Phòng Kinh tế và Hạ tầng|Phòng KT&HT|h||2025-06-30|Phòng Kinh tế (xã, đặc khu); Phòng Kinh tế, Hạ tầng và Đô thị (phường, đặc khu)|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị định số 150/2025/NĐ-CP
Phòng Quản lý đô thị|Phòng QLĐT|h||2025-06-30|Phòng Kinh tế (xã, đặc khu); Phòng Kinh tế, Hạ tầng và Đô thị (phường, đặc khu)|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị định số 150/2025/NĐ-CP
Phòng Tài nguyên và Môi trường|Phòng TN&MT|h||2025-06-30|Phòng Kinh tế (xã, đặc khu); Phòng Kinh tế, Hạ tầng và Đô thị (phường, đặc khu)|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị định số 150/2025/NĐ-CP
Phòng Nông nghiệp và Phát triển nông thôn|Phòng NN&PTNT|h||2025-06-30|Phòng Kinh tế (xã, đặc khu); Phòng Kinh tế, Hạ tầng và Đô thị (phường, đặc khu)|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị định số 150/2025/NĐ-CP
Phòng Nông nghiệp và Môi trường|Phòng NN&MT|h||2025-06-30|Phòng Kinh tế (xã, đặc khu); Phòng Kinh tế, Hạ tầng và Đô thị (phường, đặc khu)|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị định số 150/2025/NĐ-CP
Phòng Văn hóa và Thông tin|Phòng VH&TT; Phòng VHTT|h||2025-06-30|Phòng Văn hóa - Xã hội|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị định số 150/2025/NĐ-CP
Phòng Văn hóa, Khoa học và Thông tin|Phòng VH,KH&TT|h||2025-06-30|Phòng Văn hóa - Xã hội|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị định số 150/2025/NĐ-CP
Phòng Giáo dục và Đào tạo|Phòng GD&ĐT; Phòng GDĐT|h||2025-06-30|Phòng Văn hóa - Xã hội|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị định số 150/2025/NĐ-CP
Phòng Y tế||h||2025-06-30|Phòng Văn hóa - Xã hội|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị định số 150/2025/NĐ-CP
Phòng Nội vụ||h||2025-06-30|Phòng Văn hóa - Xã hội|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị định số 150/2025/NĐ-CP
Phòng Lao động - Thương binh và Xã hội|Phòng LĐ-TB&XH; Phòng LĐTBXH|h||2025-06-30|Phòng Văn hóa - Xã hội|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị định số 150/2025/NĐ-CP
Phòng Dân tộc||h||2025-06-30|Phòng Văn hóa - Xã hội|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị định số 150/2025/NĐ-CP
Phòng Dân tộc và Tôn giáo||h||2025-06-30|Phòng Văn hóa - Xã hội|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị định số 150/2025/NĐ-CP
Phòng Tư pháp||h||2025-06-30|Văn phòng Hội đồng nhân dân và Ủy ban nhân dân (cấp xã)|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị định số 150/2025/NĐ-CP
Thanh tra huyện||h||2025-06-30|Thanh tra tỉnh|Nghị quyết số 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15
Trung tâm Văn hóa, Thông tin và Thể thao huyện|TT VH-TT&TT huyện|h~||2025-06-30
Trung tâm Truyền thông và Văn hóa huyện||h~||2025-06-30
Trung tâm Y tế huyện|TTYT huyện|h~
Đài Truyền thanh huyện||h|||Trung tâm Văn hóa, Thông tin và Thể thao huyện
Công an huyện|CA huyện|h||2025-02-28|Công an tỉnh; Công an xã, phường
Ban Chỉ huy Quân sự huyện|Ban CHQS huyện|h||2025-06-30|Ban Chỉ huy phòng thủ khu vực|Kết luận số 159-KL/TW ngày 29/5/2025
Tòa án nhân dân huyện|TAND huyện|h||2025-06-30|Tòa án nhân dân khu vực|Luật sửa đổi Luật Tổ chức Tòa án nhân dân 2025
Viện kiểm sát nhân dân huyện|VKSND huyện|h||2025-06-30|Viện kiểm sát nhân dân khu vực|Luật sửa đổi Luật Tổ chức Viện kiểm sát nhân dân 2025
Chi cục Thuế huyện||h|||Đội Thuế; Thuế cơ sở
Hạt Kiểm lâm||h
Ủy ban nhân dân xã|UBND xã|x
Ủy ban nhân dân phường|UBND phường|x
Ủy ban nhân dân các xã, phường|UBND các xã, phường|x
Ủy ban nhân dân cấp xã|UBND cấp xã|x
Hội đồng nhân dân xã|HĐND xã|x
Hội đồng nhân dân phường|HĐND phường|x
Ủy ban nhân dân đặc khu|UBND đặc khu|x|2025-07-01|||Luật Tổ chức chính quyền địa phương số 72/2025/QH15
Ủy ban nhân dân xã, phường, đặc khu|UBND xã, phường, đặc khu|x|2025-07-01|||Luật Tổ chức chính quyền địa phương số 72/2025/QH15
Ủy ban nhân dân thị trấn|UBND thị trấn; UBND TT|x||2025-06-30|Ủy ban nhân dân xã (hoặc phường) mới|Luật số 72/2025/QH15
Ủy ban nhân dân xã, phường, thị trấn|UBND xã, phường, thị trấn|x||2025-06-30|Ủy ban nhân dân xã, phường, đặc khu|Luật số 72/2025/QH15
Phòng Kinh tế|P. Kinh tế|x|2025-07-01|||Nghị định số 150/2025/NĐ-CP
Phòng Kinh tế, Hạ tầng và Đô thị|Phòng KT, HT&ĐT|x|2025-07-01|||Nghị định số 150/2025/NĐ-CP
Phòng Văn hóa - Xã hội|Phòng VH-XH; Phòng VHXH|x|2025-07-01|||Nghị định số 150/2025/NĐ-CP
Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã|VP HĐND và UBND xã|x|2025-07-01|||Nghị định số 150/2025/NĐ-CP
Trung tâm Phục vụ hành chính công xã|TTPVHCC xã|x|2025-07-01|||Nghị định số 150/2025/NĐ-CP
Trạm Y tế|TYT|x
Công an xã|CA xã|x
Công an phường|CA phường|x
Ban Chỉ huy Quân sự xã|Ban CHQS xã|x
Đảng ủy xã|ĐU xã|p
Đảng ủy phường|ĐU phường|p
Đảng ủy đặc khu||p|2025-07-01
Ban Tuyên giáo Trung ương|BTGTW; Ban Tuyên giáo TW|p||2025-02-02|Ban Tuyên giáo và Dân vận Trung ương
Ban Dân vận Trung ương|BDVTW|p||2025-02-02|Ban Tuyên giáo và Dân vận Trung ương
Ban Tuyên giáo và Dân vận Trung ương|BTGDVTW; Ban TGDV TW|p|2025-02-03
Ban Kinh tế Trung ương||p||2025-02-02|Ban Chính sách, chiến lược Trung ương
Ban Chính sách, chiến lược Trung ương|BCSCLTW|p|2025-02-03
Ban Đối ngoại Trung ương||p|||Bộ Ngoại giao (một phần: Văn phòng Trung ương Đảng)
Ban Tổ chức Trung ương|BTCTW|p
Ban Nội chính Trung ương|BNCTW|p
Ủy ban Kiểm tra Trung ương|UBKTTW|p
Văn phòng Trung ương Đảng|VPTW|p
Đảng ủy Chính phủ||p
Đảng ủy Quốc hội||p
Đảng ủy các cơ quan Đảng Trung ương||p
Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương||p
Đảng ủy Khối các cơ quan Trung ương||p|||Đảng ủy các cơ quan Đảng Trung ương; Đảng ủy Chính phủ; Đảng ủy Quốc hội; Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương
Đảng ủy Khối Doanh nghiệp Trung ương||p|||Đảng ủy Chính phủ
Học viện Chính trị quốc gia Hồ Chí Minh||p
Tỉnh ủy|TU|p
Thành ủy|TU|p
Ban Thường vụ Tỉnh ủy|BTV Tỉnh ủy; BTVTU|p
Thường trực Tỉnh ủy|TTTU|p
Ban Tuyên giáo Tỉnh ủy|BTGTU|p~|||Ban Tuyên giáo và Dân vận Tỉnh ủy
Ban Dân vận Tỉnh ủy|BDVTU|p~|||Ban Tuyên giáo và Dân vận Tỉnh ủy
Ban Tuyên giáo và Dân vận Tỉnh ủy|BTGDVTU; Ban TG&DV Tỉnh ủy|p~
Ban Tuyên giáo Thành ủy|BTGTU|p~|||Ban Tuyên giáo và Dân vận Thành ủy
Ban Dân vận Thành ủy|BDVTU|p~|||Ban Tuyên giáo và Dân vận Thành ủy
Ban Tuyên giáo và Dân vận Thành ủy|BTGDVTU|p~
Ban Tổ chức Tỉnh ủy|BTCTU|p
Ban Nội chính Tỉnh ủy|BNCTU|p
Ủy ban Kiểm tra Tỉnh ủy|UBKTTU|p
Văn phòng Tỉnh ủy|VPTU|p
Đảng ủy Ủy ban nhân dân tỉnh|Đảng ủy UBND tỉnh|p~
Đảng ủy các cơ quan Đảng tỉnh||p~
Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh|ĐUK CCQ&DN tỉnh|p~|||Đảng ủy các cơ quan Đảng tỉnh; Đảng ủy Ủy ban nhân dân tỉnh
Ban cán sự đảng Ủy ban nhân dân tỉnh|BCSĐ UBND tỉnh|p~|||Đảng ủy Ủy ban nhân dân tỉnh
Đảng đoàn Hội đồng nhân dân tỉnh||p~
Huyện ủy||p||2025-06-30|Đảng ủy xã, phường, đặc khu
Thị ủy||p||2025-06-30|Đảng ủy xã, phường, đặc khu
Quận ủy||p||2025-06-30|Đảng ủy xã, phường, đặc khu
Ban Tuyên giáo Huyện ủy|BTG Huyện ủy|p||2025-06-30
Ban Dân vận Huyện ủy||p||2025-06-30
Ban Tổ chức Huyện ủy||p||2025-06-30
Văn phòng Huyện ủy||p||2025-06-30
Ủy ban Kiểm tra Huyện ủy||p||2025-06-30
Ban Xây dựng Đảng||p|2025-07-01
Trung tâm Chính trị huyện|TTCT huyện|p||2025-06-30|Trung tâm Chính trị xã, phường
Ban Chỉ đạo Công tác thông tin đối ngoại Trung ương|BCĐ CTTTĐN TW|p
Ban Chỉ đạo Công tác thông tin đối ngoại tỉnh|BCĐ CTTTĐN tỉnh; BCĐ TTĐN tỉnh|p
Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|UBTWMTTQVN|m
Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh|UBMTTQVN tỉnh; MTTQ tỉnh|m
Ủy ban Mặt trận Tổ quốc Việt Nam xã|UBMTTQVN xã; MTTQ xã|m
Ủy ban Mặt trận Tổ quốc Việt Nam phường||m
Ủy ban Mặt trận Tổ quốc Việt Nam huyện|UBMTTQVN huyện|m||2025-06-30|Ủy ban Mặt trận Tổ quốc Việt Nam xã, phường, đặc khu
Tổng Liên đoàn Lao động Việt Nam|TLĐLĐVN|m
Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh|TW Đoàn; TƯ Đoàn TNCS HCM|m
Trung ương Hội Liên hiệp Phụ nữ Việt Nam|TW Hội LHPNVN|m
Trung ương Hội Nông dân Việt Nam|TW HNDVN|m
Hội Nông dân Việt Nam|HNDVN|m
Trung ương Hội Cựu chiến binh Việt Nam|TW HCCBVN|m
Hội Liên hiệp Phụ nữ Việt Nam|Hội LHPN Việt Nam|m
Liên đoàn Lao động tỉnh|LĐLĐ tỉnh|m
Liên đoàn Lao động huyện|LĐLĐ huyện|m||2025-06-30|Công đoàn xã, phường
Hội Liên hiệp Phụ nữ tỉnh|Hội LHPN tỉnh|m
Hội Liên hiệp Phụ nữ huyện|Hội LHPN huyện|m||2025-06-30|Hội Liên hiệp Phụ nữ xã
Hội Liên hiệp Phụ nữ xã|Hội LHPN xã|m
Hội Nông dân tỉnh|HND tỉnh|m
Hội Nông dân huyện|HND huyện|m||2025-06-30|Hội Nông dân xã
Hội Nông dân xã|HND xã|m
Hội Cựu chiến binh tỉnh|Hội CCB tỉnh|m
Hội Cựu chiến binh huyện|Hội CCB huyện|m||2025-06-30|Hội Cựu chiến binh xã
Hội Cựu chiến binh xã|Hội CCB xã|m
Tỉnh đoàn|Tỉnh đoàn TNCS HCM|m
Thành đoàn||m
Huyện đoàn||m||2025-06-30|Đoàn Thanh niên xã, phường
Đoàn Thanh niên Cộng sản Hồ Chí Minh|Đoàn TNCS Hồ Chí Minh; Đoàn TNCS HCM|m
Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh|LHH KH&KT|m
Liên hiệp các tổ chức hữu nghị tỉnh|LHCTCHN|m
Hội Văn học Nghệ thuật tỉnh|Hội VHNT|m
Hội Chữ thập đỏ tỉnh|Hội CTĐ|m
Hội Người cao tuổi tỉnh|Hội NCT|m
Hội Khuyến học tỉnh||m
Hội Luật gia tỉnh||m
Hội Nạn nhân chất độc da cam/dioxin tỉnh||m
Hội Người mù tỉnh||m
Hội Cựu thanh niên xung phong tỉnh||m
Liên minh Hợp tác xã tỉnh|LMHTX|m
Hiệp hội Doanh nghiệp tỉnh|HHDN|m
Hiệp hội Du lịch tỉnh||m
Ngân hàng Chính sách xã hội huyện|PGD NHCSXH huyện|h`;

/** name | type | first day | last day | what it became | law */
export const provincesText = `An Giang|t||2025-06-30|tỉnh An Giang|Nghị quyết số 202/2025/QH15
An Giang|t|2025-07-01
Bà Rịa - Vũng Tàu|t||2025-06-30|Thành phố Hồ Chí Minh|Nghị quyết số 202/2025/QH15
Bắc Giang|t|1997-01-01|2025-06-30|tỉnh Bắc Ninh|Nghị quyết số 202/2025/QH15
Bắc Kạn|t|1997-01-01|2025-06-30|tỉnh Thái Nguyên|Nghị quyết số 202/2025/QH15
Bạc Liêu|t|1997-01-01|2025-06-30|tỉnh Cà Mau|Nghị quyết số 202/2025/QH15
Bắc Ninh|t|1997-01-01|2025-06-30|tỉnh Bắc Ninh|Nghị quyết số 202/2025/QH15
Bắc Ninh|t|2025-07-01|2026-09-19|thành phố Bắc Ninh
Bắc Ninh|c|2026-09-20
Bến Tre|t||2025-06-30|tỉnh Vĩnh Long|Nghị quyết số 202/2025/QH15
Bình Dương|t|1997-01-01|2025-06-30|Thành phố Hồ Chí Minh|Nghị quyết số 202/2025/QH15
Bình Định|t||2025-06-30|tỉnh Gia Lai|Nghị quyết số 202/2025/QH15
Bình Phước|t|1997-01-01|2025-06-30|tỉnh Đồng Nai|Nghị quyết số 202/2025/QH15
Bình Thuận|t||2025-06-30|tỉnh Lâm Đồng|Nghị quyết số 202/2025/QH15
Cà Mau|t|1997-01-01|2025-06-30|tỉnh Cà Mau|Nghị quyết số 202/2025/QH15
Cà Mau|t|2025-07-01
Cần Thơ|t||2003-12-31|thành phố Cần Thơ; tỉnh Hậu Giang|Nghị quyết số 22/2003/QH11
Cần Thơ|c|2004-01-01|2025-06-30|thành phố Cần Thơ|Nghị quyết số 202/2025/QH15
Cần Thơ|c|2025-07-01
Cao Bằng|t
Đà Nẵng|c|1997-01-01|2025-06-30|thành phố Đà Nẵng|Nghị quyết số 202/2025/QH15
Đà Nẵng|c|2025-07-01
Đắk Lắk|t||2025-06-30|tỉnh Đắk Lắk|Nghị quyết số 202/2025/QH15
Đắk Lắk|t|2025-07-01
Đắk Nông|t|2004-01-01|2025-06-30|tỉnh Lâm Đồng|Nghị quyết số 202/2025/QH15
Điện Biên|t|2004-01-01
Đồng Nai|t||2025-06-30|tỉnh Đồng Nai|Nghị quyết số 202/2025/QH15
Đồng Nai|t|2025-07-01|2026-04-29|thành phố Đồng Nai
Đồng Nai|c|2026-04-30
Đồng Tháp|t||2025-06-30|tỉnh Đồng Tháp|Nghị quyết số 202/2025/QH15
Đồng Tháp|t|2025-07-01
Gia Lai|t||2025-06-30|tỉnh Gia Lai|Nghị quyết số 202/2025/QH15
Gia Lai|t|2025-07-01
Hà Giang|t||2025-06-30|tỉnh Tuyên Quang|Nghị quyết số 202/2025/QH15
Hà Nam|t|1997-01-01|2025-06-30|tỉnh Ninh Bình|Nghị quyết số 202/2025/QH15
Hà Nội|c
Hà Tây|t||2008-07-31|thành phố Hà Nội|Nghị quyết số 15/2008/QH12
Hà Tĩnh|t
Hải Dương|t|1997-01-01|2025-06-30|thành phố Hải Phòng|Nghị quyết số 202/2025/QH15
Hải Phòng|c||2025-06-30|thành phố Hải Phòng|Nghị quyết số 202/2025/QH15
Hải Phòng|c|2025-07-01
Hậu Giang|t|2004-01-01|2025-06-30|thành phố Cần Thơ|Nghị quyết số 202/2025/QH15
Hồ Chí Minh|c||2025-06-30|Thành phố Hồ Chí Minh|Nghị quyết số 202/2025/QH15
Hồ Chí Minh|c|2025-07-01
Hòa Bình|t||2025-06-30|tỉnh Phú Thọ|Nghị quyết số 202/2025/QH15
Huế|c|2025-01-01
Hưng Yên|t|1997-01-01|2025-06-30|tỉnh Hưng Yên|Nghị quyết số 202/2025/QH15
Hưng Yên|t|2025-07-01
Khánh Hòa|t||2025-06-30|tỉnh Khánh Hòa|Nghị quyết số 202/2025/QH15
Khánh Hòa|t|2025-07-01
Kiên Giang|t||2025-06-30|tỉnh An Giang|Nghị quyết số 202/2025/QH15
Kon Tum|t||2025-06-30|tỉnh Quảng Ngãi|Nghị quyết số 202/2025/QH15
Lai Châu|t
Lâm Đồng|t||2025-06-30|tỉnh Lâm Đồng|Nghị quyết số 202/2025/QH15
Lâm Đồng|t|2025-07-01
Lạng Sơn|t
Lào Cai|t||2025-06-30|tỉnh Lào Cai|Nghị quyết số 202/2025/QH15
Lào Cai|t|2025-07-01
Long An|t||2025-06-30|tỉnh Tây Ninh|Nghị quyết số 202/2025/QH15
Nam Định|t|1997-01-01|2025-06-30|tỉnh Ninh Bình|Nghị quyết số 202/2025/QH15
Nghệ An|t
Ninh Bình|t||2025-06-30|tỉnh Ninh Bình|Nghị quyết số 202/2025/QH15
Ninh Bình|t|2025-07-01
Ninh Thuận|t||2025-06-30|tỉnh Khánh Hòa|Nghị quyết số 202/2025/QH15
Phú Thọ|t|1997-01-01|2025-06-30|tỉnh Phú Thọ|Nghị quyết số 202/2025/QH15
Phú Thọ|t|2025-07-01
Phú Yên|t||2025-06-30|tỉnh Đắk Lắk|Nghị quyết số 202/2025/QH15
Quảng Bình|t||2025-06-30|tỉnh Quảng Trị|Nghị quyết số 202/2025/QH15
Quảng Nam|t|1997-01-01|2025-06-30|thành phố Đà Nẵng|Nghị quyết số 202/2025/QH15
Quảng Ngãi|t||2025-06-30|tỉnh Quảng Ngãi|Nghị quyết số 202/2025/QH15
Quảng Ngãi|t|2025-07-01
Quảng Ninh|t||2026-08-31|thành phố Quảng Ninh
Quảng Ninh|c|2026-09-01
Quảng Trị|t||2025-06-30|tỉnh Quảng Trị|Nghị quyết số 202/2025/QH15
Quảng Trị|t|2025-07-01
Sóc Trăng|t||2025-06-30|thành phố Cần Thơ|Nghị quyết số 202/2025/QH15
Sơn La|t
Tây Ninh|t||2025-06-30|tỉnh Tây Ninh|Nghị quyết số 202/2025/QH15
Tây Ninh|t|2025-07-01
Thái Bình|t||2025-06-30|tỉnh Hưng Yên|Nghị quyết số 202/2025/QH15
Thái Nguyên|t|1997-01-01|2025-06-30|tỉnh Thái Nguyên|Nghị quyết số 202/2025/QH15
Thái Nguyên|t|2025-07-01
Thanh Hóa|t
Thừa Thiên Huế|t||2024-12-31|thành phố Huế|Nghị quyết số 175/2024/QH15
Tiền Giang|t||2025-06-30|tỉnh Đồng Tháp|Nghị quyết số 202/2025/QH15
Trà Vinh|t||2025-06-30|tỉnh Vĩnh Long|Nghị quyết số 202/2025/QH15
Tuyên Quang|t||2025-06-30|tỉnh Tuyên Quang|Nghị quyết số 202/2025/QH15
Tuyên Quang|t|2025-07-01
Vĩnh Long|t||2025-06-30|tỉnh Vĩnh Long|Nghị quyết số 202/2025/QH15
Vĩnh Long|t|2025-07-01
Vĩnh Phúc|t|1997-01-01|2025-06-30|tỉnh Phú Thọ|Nghị quyết số 202/2025/QH15
Yên Bái|t||2025-06-30|tỉnh Lào Cai|Nghị quyết số 202/2025/QH15`;
