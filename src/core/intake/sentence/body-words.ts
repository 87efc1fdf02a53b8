/** The words that name bodies, persons in office and kinds of them in running text. Small letters, with accents, tone marks as `plainTones` sets them: "tổ" is a group, "to" is not. */

/** Begin the name of a body or of a person in office. */
export const bodyStarts: readonly string[] = (
  "phó thủ tướng|phó trưởng ban|phó thủ trưởng|phó|sở|ban|bộ|cục|vụ|viện|văn phòng|phòng|ủy ban|ubnd|ub|hđnd|hội|hội đồng|đài|công an|ca|trung tâm|tt|trường|bệnh viện|báo|tạp chí|chi cục|chi nhánh|kho bạc|" +
  "ngân hàng|bảo hiểm xã hội|bhxh|tòa án|tand|viện kiểm sát|vksnd|mặt trận|mttq|ubmttq|ubmttqvn|đoàn|liên đoàn|lđlđ|liên minh|liên hiệp|hiệp hội|tỉnh đoàn|thành đoàn|" +
  "huyện đoàn|quận đoàn|thị đoàn|xã đoàn|đoàn xã|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng đoàn|ban cán sự|chi bộ|đảng bộ|cấp ủy|bch|bđbp|bộ đội|bộ tư lệnh|" +
  "bộ chỉ huy|ban chỉ huy|ban chỉ đạo|bcđ|quân khu|quân đội|thanh tra|tổng cục|học viện|công ty|tập đoàn|tổng công ty|quỹ|hạt kiểm lâm|trạm|điện lực|công đoàn|chi đoàn|" +
  "liên đội|chi đội|chi hội|hội liên hiệp|tổ|nhà|thư viện|bảo tàng|cổng thông tin|thông tấn xã|kiểm toán|thường trực|hợp tác xã|htx|hiệu trưởng|phó hiệu trưởng|giám đốc|" +
  "phó giám đốc|chủ tịch|phó chủ tịch|bí thư|phó bí thư|trưởng phòng|phó trưởng phòng|trưởng ban|trưởng trạm|trưởng công an|trưởng thôn|trưởng bản|trưởng ấp|trưởng khoa|" +
  "trưởng khu phố|trưởng các|trưởng|tổ trưởng|đội trưởng|thủ trưởng|bộ trưởng|thứ trưởng|cục trưởng|chi cục trưởng|chánh văn phòng|chánh thanh tra|chỉ huy trưởng|kế toán|thủ quỹ|thủ thư|tổng phụ trách|" +
  "đồng chí|đ/c|ông|bà|cô|thầy|anh|chị|giáo viên|gvcn|gvbm|gv|bgh|ban giám hiệu|ban giám đốc|khoa|đội|cụm|khối|ngành|hạt|nhân viên|viên chức|công chức|cán bộ|chính quyền|" +
  "chính phủ|thủ tướng|quốc hội|tổng liên đoàn|thôn|bản|ấp|khu phố|xóm|làng|đặc khu|địa phương|cơ quan|đơn vị|tổ chức|đoàn thể|doanh nghiệp|lực lượng|người đứng đầu|" +
  "cá nhân|hộ|vtv|vov|ttxvn|vnpt|viettel|evn|vcci|chủ đầu tư|chủ cơ sở|chủ|cơ sở|nhà trường|phụ huynh|học sinh|ủy viên|thành viên|báo cáo viên|tuyên truyền viên|cộng tác viên|bộ phận|đầu mối|y tế|" +
  "các|những|toàn thể|tất cả|lãnh đạo|đại diện|mỗi|từng|người|các bên|huyện|xã|phường|thị trấn|quận|thị xã|thành phố|tỉnh|bí thư chi bộ|công đoàn viên|đoàn viên|hội viên|liên danh|nhóm|đoàn thanh niên|" +
  "nhà thầu|tư vấn|ngành y tế|trang trại|khu|cộng đồng|phường đội|xã đội|dân quân|quản trị|kho"
).split("|");

/** Go on inside a name or a collective phrase: "các cơ quan | có liên quan | trên địa bàn | tỉnh". */
export const bodyGoesOn: readonly string[] = (
  "giao thông|thi đua|thi hành án|giao dịch|chi phí|cho vay|mua bán|công trình|khu vực|vùng|miền núi|miền|phía|ven|biên giới|đồng bằng|thông tin đối ngoại|thông tin đại chúng|thông tin|thị|đảng|trường học|cấp|có liên quan|liên quan|trực thuộc|thuộc|nhân dân|trên địa bàn|địa bàn|chính trị - xã hội|chính trị|xã hội - nghề nghiệp|xã hội|nghề nghiệp|trung ương|ở|địa phương|chức năng|chuyên môn|thành viên|" +
  "khác|của|quản lý nhà nước|nhà nước|giúp việc|tương đương|đóng chân|đứng chân|đóng|chủ nhiệm|bộ môn|thường trực|chuyên ngành|chuyên trách|cơ sở|tại|đoàn thể|báo chí|thông tấn|truyền thông|" +
  "phát thanh|truyền hình|dân cư|dân phố|dự án|nuôi|mầm non|tiểu học|trung học|phổ thông|đại học|cao đẳng|dạy nghề|nghề|công lập|ngoài công lập|tư thục|y tế|dược|văn hóa|kinh tế|tài chính|kế toán|" +
  "quân sự|biên phòng|công an|cảnh sát|kiểm lâm|thú y|khuyến nông|viễn thông|bưu chính|sản xuất|kinh doanh|dịch vụ|thương mại|du lịch|công nghiệp|nông nghiệp|dư luận xã hội|dư luận|truyền thanh|" +
  "và|với|nêu trên|trên|nói trên|trong tỉnh|trong huyện|trong xã|trong toàn tỉnh|ngoài tỉnh|toàn tỉnh|toàn huyện|toàn xã|hai cấp|02 cấp|2 cấp|ngang bộ|thôn|trong ngành|trong trường|nhà trường|đông|" +
  "đào tạo|bồi dưỡng|khám bệnh, chữa bệnh|chữa bệnh|lâm sàng|cận lâm sàng|phụ trách|lớp|số|tiến bộ|phụ nữ|thanh niên|cựu chiến binh|nông dân|người cao tuổi|chủ quản|bộ phận|hữu quan|phường|xã|đặc khu|nội bộ"
).split("|");

/** Begin like a body and are none. */
export const noBodies: readonly string[] = (
  "sở hữu|sở thích|hội nghị|hội thi|hội thảo|hội diễn|hội chợ|hội trại|hội khỏe|hội nhập|hội giảng|hội họp|hội trường|hội thao|đoàn kết|khối lượng|trường hợp|nhà ở|nhà nước|nhà vệ sinh|bộ máy|bộ tiêu chí|bộ chỉ số|bộ thủ tục|" +
  "bộ nhận diện|quỹ đất|quỹ thời gian|đội ngũ|báo cáo|báo chí|bảo hiểm y tế|công tác|phòng chống|phòng, chống|phòng ngừa|phòng học|cụm pa nô|khu vực|cơ sở vật chất|cơ sở dữ liệu|cơ sở hạ tầng|cơ sở pháp lý|" +
  "viện trợ|vụ việc|cục bộ|ngành nghề|trường lớp|trường học|bản đồ|bản tin|bản sắc|bản quyền|nhóm giải pháp|nhóm nhiệm vụ|xã hội|xã hội hóa|đại hội|đoàn ra|đoàn vào|người dân|người học|người bệnh|huyện nông thôn|" +
  "xã nông thôn|các nội dung|các nhiệm vụ|các hoạt động|các giải pháp|các chỉ tiêu|các công việc|các chương trình|các đề án|các dự án|các văn bản|các điều kiện|các biện pháp|các bước|các mô hình|các lĩnh vực|các vấn đề|các quy định|" +
  "các chính sách|các tiêu chí|các hình thức|các sự kiện|các ngày|các chế độ|các khoản|các loại|các mục|các lớp|các công trình|các hạng mục|các dịch vụ|các sản phẩm|các nguồn|các yêu cầu|tất cả nội dung|từng bước|thành phần|tổ chức thực hiện|" +
  "thành tích|kho tàng|khu công nghiệp|tư vấn|cán bộ hóa|tổ hợp|nhà văn|thi|anh hùng|hộ khẩu|hộ chiếu|hộ sinh|chủ đề|chủ trương|chủ trì|chủ động|chủ quyền|chủ yếu|chủ nhật|đầu mối liên hệ|ban hành|ban đầu|ban ngày|trung thu|tập đoàn hóa|" +
  "từng tháng|từng quý|mỗi tháng|mỗi quý|mỗi năm|tỉnh táo|học sinh giỏi|đài tưởng niệm|bản chất|bà con|bản thân|ngân hàng đề|ngân hàng câu hỏi|tổ chức|người tốt|phòng tránh|đoàn kiểm tra"
).split("|");

/** Words whose second half would be a verb if it stood alone: "công trình", "thư ký". */
export const wholeWords: ReadonlySet<string> = new Set(
  (
    "công trình|chương trình|quy trình|tờ trình|lộ trình|thư ký|bầu cử|ngoại giao|công lập|độc lập|dân lập|sáng tạo|nguồn thu|học tập|tuyển chọn|hợp tác|chế tạo|cải tạo|thuế thu|khoán chi|vận tải|thủy lợi|" +
    "phân phát|cấp phát|đồng phục|dân dụng|nhà in|máy in|tự lập|cơ động|đề thi|kỳ thi|hội thi|cuộc thi|dạy học|mầm non|báo in"
  ).split("|"),
);
