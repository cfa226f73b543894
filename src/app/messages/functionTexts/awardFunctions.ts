export const awardFunctions = {
  CD_XEPHANGTAPTHE: {
    summary:
      "Xếp hạng tập thể theo số trường hợp chia số cán bộ, xét giải theo cơ cấu; so sánh chính xác, không theo số đã làm tròn.",
    returns:
      "Bảng Hạng, Đơn vị, Số trường hợp, Số cán bộ, Bình quân, Giải, Tiền, Ghi chú; đủ mọi đơn vị, ai chưa được giải thì có lý do.",
    parameters: {
      donVi: "Cột tên đơn vị, không gồm dòng tổng.",
      soTruongHop: "Cột số trường hợp được tính.",
      soCanBo: "Cột số cán bộ, công chức, viên chức.",
      coCau:
        "Vùng Giải, Số lượng, Tiền, giải cao trước; mặc định là cơ cấu cấp huyện (1, 2, 3, 5).",
      nguong: "Số trường hợp bình quân tối thiểu; mặc định 5, đúng 5 là đủ.",
      xuLyBangDiem:
        "Để trống: bằng điểm ở ranh giới giữa hai giải thì chờ quyết định. “nhiều trường hợp hơn”: đơn vị có nhiều trường hợp hơn được giải cao hơn.",
    },
    example: {
      formula: '=CD_XEPHANGTAPTHE({"Xã An Phú"; "Xã Bình Minh"}; {47; 70}; {10; 7})',
      result: [
        ["Hạng", "Đơn vị", "Số trường hợp", "Số cán bộ", "Bình quân", "Giải", "Tiền", "Ghi chú"],
        [1, "Xã Bình Minh", 70, 7, 10, "Giải nhất", 5000000, ""],
        [2, "Xã An Phú", 47, 10, 4.7, "", "", "Còn thiếu 3 trường hợp để đủ điều kiện."],
      ],
    },
  },
  CD_XEPHANGCANHAN: {
    summary: "Xếp hạng cá nhân theo số trường hợp, xét giải chung cả bảng hoặc trong từng đơn vị.",
    returns: "Bảng Hạng, Họ tên, Đơn vị, Số trường hợp, Giải, Tiền, Ghi chú; đủ mọi người.",
    parameters: {
      hoTen: "Cột họ tên cán bộ; hai người trùng tên cần ghi thêm chữ để phân biệt.",
      donVi: "Cột đơn vị của từng người.",
      soTruongHop: "Cột số trường hợp được tính.",
      soGiai: "Số giải; mặc định 3.",
      tien: "Số tiền mỗi giải; mặc định 1.000.000.",
      nguong: "Số trường hợp tối thiểu; mặc định 50, đúng 50 là đủ.",
      trongTungDonVi: "TRUE thì xếp hạng và trao đủ số giải trong từng đơn vị; mặc định FALSE.",
      xuLyBangDiem:
        "Như ở CD_XEPHANGTAPTHE; với cá nhân, bằng điểm là cùng số trường hợp nên luôn chờ quyết định.",
    },
    example: {
      formula: '=CD_XEPHANGCANHAN({"Lê An"; "Vũ Bình"}; {"Xã A"; "Xã B"}; {50; 49})',
      result: [
        ["Hạng", "Họ tên", "Đơn vị", "Số trường hợp", "Giải", "Tiền", "Ghi chú"],
        [1, "Lê An", "Xã A", 50, "Giải cá nhân", 1000000, ""],
        [2, "Vũ Bình", "Xã B", 49, "", "", "Còn thiếu 1 trường hợp để đủ điều kiện."],
      ],
    },
  },
  CD_THUHANG: {
    summary: "Thứ hạng, số lớn nhất đứng đầu; bằng nhau thì cùng hạng và bỏ hạng sau (1, 2, 2, 4).",
    returns: "Thứ hạng của từng ô, cùng hình dạng với vùng điểm; ô trống vẫn để trống.",
    parameters: { diem: "Vùng điểm cần xếp hạng." },
    example: { formula: "=CD_THUHANG({70; 90; 70; 10})", result: [[2], [1], [2], [4]] },
  },
} as const;
