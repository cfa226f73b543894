// What Sheets shows about a custom function, and the README's table. Not part of dist/Code.js but for the stubs' JSDoc.
import type { functions } from "../functions/index";

type Listed = (typeof functions)[number];

interface FunctionText<Parameter extends string> {
  readonly summary: string;
  readonly returns: string;
  readonly parameters: Readonly<Record<Parameter, string>>;
  /** Executable: the formula and what its cell shows, an array by rows. */
  readonly example: {
    readonly formula: string;
    readonly result: number | string | readonly (readonly (number | string)[])[];
  };
}

/** A function without its text, a text without its function, or a parameter left out does not compile. */
export type FunctionTexts = {
  readonly [F in Listed as F["name"]]: FunctionText<Extract<keyof F["parameters"], string>>;
};

/** How days count: the last parameters of every function that counts them. */
const countingTexts = {
  cachDem: "“cả ngày đầu và ngày cuối” (mặc định) hoặc “không tính ngày đầu”.",
  lich: "“mọi ngày” (mặc định), “thứ Hai đến thứ Bảy”, “ngày làm việc” hoặc “danh sách riêng”.",
  ngayNghi:
    "Vùng các ngày nghỉ cần trừ, hoặc cả hai cột ngày và loại của trang “Ngày nghỉ” (dòng ghi “làm bù” là ngày đi làm). Với “danh sách riêng”: vùng các ngày được tính.",
};

export const functionTexts: FunctionTexts = {
  CD_SONGAY: {
    summary: "Số ngày của một khoảng thời gian, theo cách đếm và lịch của cơ quan.",
    returns: "Số ngày được tính.",
    parameters: {
      tuNgay: "Ngày đầu; một ô hoặc một vùng.",
      denNgay: "Ngày cuối; một ô hoặc một vùng.",
      ...countingTexts,
    },
    example: {
      formula: '=CD_SONGAY("11/4/2023"; "20/6/2023"; "không tính ngày đầu")',
      result: 70,
    },
  },
  CD_PHANBO: {
    summary: "Chia một tổng cho các đơn vị theo trọng số (dân số) thành số nguyên.",
    returns: "Số giao cho từng đơn vị, cùng hình dạng với vùng trọng số; ô trống vẫn để trống.",
    parameters: {
      tong: "Tổng cần chia, số nguyên không âm.",
      trongSo: "Vùng trọng số, ví dụ dân số; không gồm dòng tổng.",
      phuongPhap: "“giữ đúng tổng” (mặc định), “webster” hoặc “làm tròn từng đơn vị”.",
    },
    example: { formula: "=CD_PHANBO(10; {3; 1})", result: [[8], [2]] },
  },
  CD_CHITIEUNGAY: {
    summary: "Chỉ tiêu đều mỗi ngày: chỉ tiêu chia số ngày, làm tròn.",
    returns: "Chỉ tiêu mỗi ngày; ô trống vẫn để trống.",
    parameters: {
      chiTieu: "Chỉ tiêu được giao; một ô hoặc một vùng.",
      soNgay: "Số ngày thực hiện; một ô, hoặc một vùng cùng hình dạng.",
      lamTron: "“thường” (mặc định, từ một nửa trở lên thì thêm một) hoặc “lên”.",
    },
    example: { formula: "=CD_CHITIEUNGAY(2700; 70)", result: 39 },
  },
  CD_CHIATUNGNGAY: {
    summary:
      "Chia chỉ tiêu của từng đơn vị thành số nguyên cho từng ngày, cộng lại đúng bằng chỉ tiêu.",
    returns: "Mỗi đơn vị một dòng, mỗi ngày một cột.",
    parameters: {
      chiTieu: "Cột chỉ tiêu, mỗi dòng một đơn vị.",
      soNgay: "Số ngày thực hiện; để trống được khi đã có trọng số ngày.",
      trongSoNgay: "Vùng trọng số của từng ngày: 0 là nghỉ, 1 là bình thường, 2 là gấp đôi.",
    },
    example: { formula: "=CD_CHIATUNGNGAY(7; 4)", result: [[2, 2, 1, 2]] },
  },
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
  CD_TYLE: {
    summary: "Tỷ lệ hoàn thành: số đã đạt chia cho chỉ tiêu, có thể trên 100%.",
    returns: "Tỷ lệ, định dạng ô là phần trăm; chỉ tiêu trống hoặc bằng 0 thì để trống.",
    parameters: {
      dat: "Số đã đạt; một ô hoặc một vùng.",
      chiTieu: "Chỉ tiêu, hoặc số làm mẫu số; một ô, hoặc một vùng cùng hình dạng.",
    },
    example: { formula: "=CD_TYLE(1350; 2700)", result: 0.5 },
  },
  CD_CANDATMOINGAY: {
    summary: "Số cần đạt mỗi ngày từ nay để kịp chỉ tiêu, làm tròn lên.",
    returns: "Số mỗi ngày; 0 khi đã đạt, “quá hạn” khi chưa đạt mà không còn ngày nào.",
    parameters: {
      chiTieu: "Chỉ tiêu; một ô hoặc một vùng.",
      luyKe: "Lũy kế đã đạt; một ô, hoặc một vùng cùng hình dạng.",
      soNgayCon: "Số ngày còn lại; một ô, hoặc một vùng cùng hình dạng.",
    },
    example: { formula: "=CD_CANDATMOINGAY(81000; 46761; 327)", result: 105 },
  },
  CD_CHITIEUDENNGAY: {
    summary:
      "Chỉ tiêu phải đạt đến hết ngày số liệu nếu làm đều: chỉ tiêu × ngày đã qua ÷ số ngày.",
    returns: "Chỉ tiêu đến ngày, không làm tròn; ô trống vẫn để trống.",
    parameters: {
      chiTieu: "Chỉ tiêu cả đợt; một ô hoặc một vùng.",
      tuNgay: "Ngày đầu của đợt.",
      denNgay: "Ngày cuối của đợt.",
      tinhDen: "Số liệu tính đến hết ngày này.",
      ...countingTexts,
    },
    example: {
      formula:
        '=CD_CHITIEUDENNGAY(2700; "11/4/2023"; "20/6/2023"; "16/5/2023"; "không tính ngày đầu")',
      result: 1350,
    },
  },
  CD_DUKIENXONG: {
    summary: "Ngày dự kiến đạt chỉ tiêu nếu giữ tốc độ từ đầu đợt đến ngày số liệu.",
    returns:
      "Ngày (hãy định dạng ô là ngày); “đã xong” khi đã đạt, “chưa rõ” khi chưa có tốc độ để tính.",
    parameters: {
      chiTieu: "Chỉ tiêu cả đợt; một ô hoặc một vùng.",
      luyKe: "Lũy kế đã đạt; một ô, hoặc một vùng cùng hình dạng.",
      tuNgay: "Ngày đầu của đợt.",
      tinhDen: "Số liệu tính đến hết ngày này.",
      ...countingTexts,
    },
    example: {
      formula: '=CD_DUKIENXONG(2700; 1350; "11/4/2023"; "14/5/2023"; "không tính ngày đầu")',
      result: 45093,
    },
  },
  CD_TIENDO: {
    summary: "Đánh giá tiến độ của đơn vị bằng một trong sáu từ.",
    returns:
      "“Vượt”, “Đạt”, “Đúng tiến độ”, “Chậm tiến độ”, “Nguy cơ không đạt” hoặc “Không hoàn thành”.",
    parameters: {
      chiTieu: "Chỉ tiêu cả đợt; một ô hoặc một vùng.",
      luyKe: "Lũy kế đã đạt; một ô, hoặc một vùng cùng hình dạng.",
      tuNgay: "Ngày đầu của đợt.",
      denNgay: "Ngày cuối của đợt.",
      tinhDen: "Số liệu tính đến hết ngày này.",
      ...countingTexts,
    },
    example: {
      formula:
        '=CD_TIENDO(2700; 1350; "11/4/2023"; "20/6/2023"; "16/5/2023"; "không tính ngày đầu")',
      result: "Đúng tiến độ",
    },
  },
  CD_CHUYENSO: {
    summary: "Chuyển số ghi bằng chữ kiểu Việt Nam (“17.410”, “96,28%”, “4,2 triệu”) thành số.",
    returns: "Số; báo lỗi khi không chắc là số nào, ví dụ “17,410”.",
    parameters: { vanBan: "Văn bản ghi số; một ô hoặc một vùng. Ô đã là số thì giữ nguyên." },
    example: { formula: '=CD_CHUYENSO("17.410")', result: 17410 },
  },
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
          "Xong ngày 13/04/2023; không lịch nào xong trước ngày 13/04/2023 (vì cộng mọi lượt phục vụ đã lấp kín số ngày máy trước đó); đã là lịch ngắn nhất. Với giả thiết máy rảnh và thu nhận đủ công suất trong mọi ngày làm việc của máy. Với giả thiết mỗi đơn vị được phục vụ một lượt liền nhau (có thể vắt qua ngày nghỉ). Với giả thiết mỗi lượt lấy trọn ngày.",
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
};
