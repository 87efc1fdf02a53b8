/** Plans of a province that does not exist, in the shape that real ones have. */

export const bodyPlan = `
SỞ VĂN THƯ TỈNH HƯƠNG GIANG
Số: 07/KH-SVT

KẾ HOẠCH
Số hóa tài liệu lưu trữ năm 2026

I. NHIỆM VỤ

1. Rà soát kho tài liệu giấy của các phòng chuyên môn, lập danh sách cần số hóa trước.
- Đơn vị chủ trì: Phòng Lưu trữ.
- Đơn vị phối hợp: Văn phòng Sở; Phòng Kế hoạch - Tài chính.
- Thời gian thực hiện: Quý I/2026.

2. Thuê máy quét khổ lớn và tập huấn người dùng.
- Đơn vị chủ trì: Văn phòng Sở.
- Thời gian thực hiện: Tháng 5/2026.
`;

export const tablePlan = `${bodyPlan}
PHỤ LỤC
DANH MỤC NHIỆM VỤ SỐ HÓA TÀI LIỆU NĂM 2026
(Kèm theo Kế hoạch số 07/KH-SVT ngày 12 tháng 01 năm 2026 của Sở Văn thư tỉnh Hương Giang)

Đơn vị tính: đồng

| Stt | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện | Kinh phí |
| --- | --- | --- | --- | --- | --- |
| 01 | Rà soát kho tài liệu giấy của các phòng chuyên môn, lập danh sách cần số hóa trước. | Phòng Lưu trữ | Văn phòng Sở; Phòng Kế hoạch - Tài chính | Quý I/2026 |  |
| 02 | Thuê máy quét khổ lớn và tập huấn người dùng. | Văn phòng Sở |  | Tháng 5/2026 | 85.500.000 |
| Tổng cộng |  |  |  |  | 85.500.000 |
`;
