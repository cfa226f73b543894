export const scheduleFunctions = {
  CD_LICHTHUNHAN: {
    summary: "Lịch thu nhận ngắn nhất cho các máy như nhau, mỗi đơn vị một lượt liền nhau.",
    returns:
      "Bảng Máy, Đơn vị, Từ ngày, Đến ngày, Số ngày, Công suất, Nhu cầu; dòng cuối nói lịch tốt đến đâu. Hai cột ngày là số, hãy định dạng thành ngày.",
    parameters: {
      donVi: "Cột tên đơn vị.",
      nhuCau: "Cột số hồ sơ còn phải thu nhận của từng đơn vị.",
      soMay: "Số máy, làm việc như nhau.",
      tuNgay: "Ngày đầu tiên các máy làm việc.",
      congSuatNgay: "Số hồ sơ một máy thu nhận trong một ngày, gồm mọi ca.",
      ngayNghi: "Vùng các ngày không làm việc; bỏ qua nếu làm mọi ngày.",
    },
    example: {
      formula: '=CD_LICHTHUNHAN({"Xã A"; "Xã B"}; {460; 300}; 1; "11/4/2023"; 320)',
      result: [
        ["Máy", "Đơn vị", "Từ ngày", "Đến ngày", "Số ngày", "Công suất", "Nhu cầu"],
        ["Máy 1", "Xã A", 45027, 45028, 2, 640, 460],
        ["Máy 1", "Xã B", 45029, 45029, 1, 320, 300],
        [
          "Xong ngày 13/04/2023; không lịch nào xong trước ngày 13/04/2023 (vì 2 lượt cần ít nhất 3 ngày máy, mà trước đó các máy chỉ có 2); đã là lịch ngắn nhất. Với giả thiết máy rảnh và thu nhận đủ công suất trong mọi ngày làm việc của máy. Với giả thiết mỗi đơn vị được phục vụ một lượt liền nhau (có thể vắt qua ngày nghỉ). Với giả thiết mỗi lượt lấy trọn ngày.",
          "",
          "",
          "",
          "",
          "",
          "",
        ],
      ],
    },
  },
  CD_NGAYTRONGLICH: {
    summary:
      "Các ngày ghi trong một ô thời gian của lịch in, như “Tháng 5/2023 (Từ 7h00 đến 15h00): 01,2,3,4”.",
    returns: "Cột các ngày, sớm trước; là số, hãy định dạng thành ngày.",
    parameters: {
      thoiGian: "Ô hoặc cột thời gian của lịch; ô dưới không ghi tháng thì theo ô trên.",
    },
    example: {
      formula: '=CD_NGAYTRONGLICH("Tháng 4/2023 (Từ 7h00 đến 15h00): 12,13,")',
      result: [[45028], [45029]],
    },
  },
} as const;
