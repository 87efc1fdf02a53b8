/** The words with which an order begins once it has said who is to carry it out: "Sở Y tế | tham mưu …". Small letters, with accents, tone marks as `plainTones` sets them. */

/** After these nothing of a name follows, whatever stands before: "Ban Quản lý dự án đầu tư xây dựng tỉnh | chủ trì". */
export const certainVerbs: readonly string[] = (
  "trực tiếp|để|chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|làm đầu mối|là đầu mối|là cơ quan|chủ động|căn cứ|trên cơ sở|trong phạm vi|" +
  "theo chức năng|theo phạm vi|theo nhiệm vụ|theo thẩm quyền|theo lĩnh vực|tùy theo|cần|phải|không|đã|sẽ|được giao|được phân công|cùng với|tham mưu|khẩn trương|" +
  "kịp thời|nghiêm túc|tiếp tục|thường xuyên|định kỳ|hằng năm|hàng năm|hằng quý|hàng quý|hằng tháng|hàng tháng|tập trung|quan tâm"
).split("|");

/** Begin a task too, but may be a part of a name: "Phòng Quản lý xây dựng", "các cơ quan quản lý". */
export const taskVerbs: readonly string[] = (
  "chỉ đạo|hướng dẫn|tổ chức|triển khai|thực hiện|xây dựng|ban hành|rà soát|kiểm tra|giám sát|theo dõi|đôn đốc|tổng hợp|báo cáo|đề xuất|trình|" +
  "phê duyệt|thẩm định|bố trí|cân đối|phân bổ|cấp phát|hỗ trợ|giúp|tạo điều kiện|tăng cường|tăng|đẩy mạnh|nâng cao|nâng cấp|đảm bảo|bảo đảm|quản lý|sử dụng|khai thác|" +
  "cung cấp|cập nhật|công bố|công khai|thông báo|tuyên truyền|phổ biến|vận động|huy động|khuyến khích|phát động|tập huấn|bồi dưỡng|đào tạo|" +
  "khảo sát|điều tra|đánh giá|thống kê|lập|mở|in|cử|phân công|giao|gửi|nộp|tiếp nhận|xử lý|giải quyết|xử phạt|ngăn chặn|đấu tranh|phòng chống|phòng ngừa|" +
  "ứng phó|khắc phục|chuẩn bị|biên soạn|biên tập|xuất bản|phát hành|đăng tải|đăng|phát sóng|treo|trang trí|tiến hành|nghiên cứu|ứng dụng|phát triển|mở rộng|" +
  "duy trì|củng cố|kiện toàn|thành lập|sắp xếp|quy hoạch|quy định|sửa đổi|bổ sung|hoàn thiện|hoàn thành|chấp hành|tuân thủ|cam kết|ký kết|ký|tham gia|" +
  "đăng ký|lồng ghép|gắn|quán triệt|cụ thể hóa|định hướng|nắm|phát hiện|phát huy|thanh tra|thanh toán|quyết toán|chú trọng|ưu tiên|lựa chọn|tư vấn|" +
  "trang bị|mua sắm|mua|sửa chữa|cải tạo|đầu tư|vận hành|bảo trì|kết nối|chia sẻ|tích hợp|số hóa|chuyển đổi|chuyển|xác định|xem xét|quyết định|yêu cầu|đề nghị|" +
  "kiến nghị|kêu gọi|biểu dương|khen thưởng|tôn vinh|tuyển chọn|tuyển dụng|điều chỉnh|điều phối|điều hành|liên hệ|liên kết|hợp tác|giới thiệu|quảng bá|" +
  "trưng bày|sưu tầm|lưu trữ|bảo quản|bảo vệ|giữ gìn|tiêm|phun|lấy mẫu|thu gom|thu thập|vệ sinh|tiêu độc|phân luồng|bám sát|rút kinh nghiệm|sơ kết|tổng kết|" +
  "có kế hoạch|có giải pháp|có biện pháp|có văn bản|có phương án|có hình thức|thống nhất|tự|chậm nhất|hoàn chỉnh|đưa|nhân rộng|bàn giao|tạo|đón tiếp|mời|góp ý|lấy ý kiến|" +
  "xin ý kiến|thẩm tra|phản biện|phản ánh|giáo dục|dự trù|dự báo|giải thích|cho|trao|thi|chấm|dạy|học tập|nhắc nhở|nhắc|sinh hoạt|thăm|tặng|vẽ|quét dọn|dọn|trồng|chăm sóc|chịu|" +
  "cải tiến|soạn thảo|xét|chọn|họp|ra quân|ra mắt|phụ trách|đảm nhiệm|đảm nhận|đề ra|tìm|vào cuộc|giáo dục|quay|dựng|viết|luân chuyển|hoàn tất|phát|tập hợp|tiếp cận|tiếp thu|" +
  "làm tốt|làm việc|đổi mới|thu hút|khen|đối chiếu|niêm yết|công nhận|cắm|lắp đặt|thu|chi|sơ tán|di dời|diễn tập|kiểm soát|kiểm kê|thúc đẩy|tháo gỡ|đồng hành|hưởng ứng|áp dụng|vận dụng|bảo tồn"
).split("|");
