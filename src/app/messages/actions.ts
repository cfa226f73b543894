// What menu, dialog and README say about each action and its fields.
import type { ListedAction } from "../actions/index";

interface FieldText {
  readonly label: string;
  readonly help: string;
}

interface ActionText<FieldName extends string> {
  /** Menu and item. */
  readonly menu: readonly [string, string];
  readonly summary: string;
  readonly fields: Readonly<Record<FieldName, FieldText>>;
}

/** An action without its text, a text without its action, or a field left out does not compile. */
type ActionTexts = {
  readonly [A in ListedAction as A["id"]]: ActionText<Extract<keyof A["fields"], string>>;
};

const table = {
  label: "Bảng",
  help: "Mặc định là bảng có ô đang chọn. Có thể ghi địa chỉ một ô bất kỳ của bảng, ví dụ 'Phụ lục 2'!B7.",
};

const overwrite = {
  label: "Ô đã có số",
  help: "“chỉ điền ô trống” giữ nguyên mọi số đang có và liệt kê chỗ khác; “thay số đang có” ghi số mới vào cả các ô đó.",
};

const days = {
  from: {
    label: "Từ ngày",
    help: "Mặc định theo tiêu đề của bảng, nếu không thì theo trang “Thông tin chiến dịch”.",
  },
  to: { label: "Đến ngày", help: "Ngày cuối cùng, có tính." },
  calendar: {
    label: "Lịch",
    help: "Ngày nào được tính. Ngày nghỉ và ngày làm bù lấy ở trang “Ngày nghỉ”; “mọi ngày” tính cả ngày nghỉ.",
  },
  counting: {
    label: "Cách đếm",
    help: "“không tính ngày đầu” khi số liệu đã tính đến hết ngày đầu. Mặc định theo số đang có trong bảng, hoặc theo dòng “Số liệu tính đến ngày …”.",
  },
};

const fraction = {
  label: "Số lẻ trong cột số nguyên",
  help: "Bảng tính đặt kiểu Anh có thể đã đổi “2.700” thành 2,7. “hàng nghìn” đọc là 2.700, “số lẻ” đọc đúng là 2,7.",
};

const awardWords = {
  unitTable: {
    label: "Bảng đơn vị",
    help: "Chỉ dùng với danh sách trường hợp: bảng có số cán bộ của từng đơn vị. Ghi địa chỉ một ô của bảng đó.",
  },
  cases: {
    tuNgay: {
      label: "Từ ngày",
      help: "Chỉ dùng với danh sách trường hợp: ngày đầu được tính. Mặc định theo các giai đoạn ở trang “Thông tin chiến dịch”.",
    },
    denNgay: { label: "Đến ngày", help: "Ngày cuối được tính." },
    ngayBanHanh: {
      label: "Ngày ban hành kế hoạch",
      help: "Trường hợp kích hoạt trước ngày này không tính. Để trống nếu chỉ tính theo “Từ ngày”.",
    },
    ngoaiGiaiDoan: {
      label: "Ngày không thuộc giai đoạn nào",
      help: "Trường hợp ở ngày giữa hai giai đoạn: chờ quyết định (chưa tính), tính, hay không tính.",
    },
    soKhongDau: {
      label: "Mã mất số 0 ở đầu",
      help: "Bảng tính có thể đã bỏ số 0 ở đầu số căn cước, số điện thoại: thêm lại hay giữ nguyên như đang ghi.",
    },
    xacNhan: {
      label: "Đọc dữ liệu cá nhân",
      help: "Khi tệp còn có bảng nhập liệu dùng chung, cần “đồng ý” thì mới đọc danh sách. Mã công dân không bao giờ được ghi ra nơi khác.",
    },
  },
};

export const actionTexts: ActionTexts = {
  allocateTargets: {
    menu: ["Chỉ tiêu", "Phân bổ chỉ tiêu"],
    summary:
      "Chia tổng chỉ tiêu cho các đơn vị theo trọng số (thường là dân số), cộng lại đúng tổng, rồi điền vào cột chỉ tiêu.",
    fields: {
      bang: table,
      cotTrongSo: {
        label: "Cột trọng số",
        help: "Chỉ tiêu được chia theo cột này, thường là dân số. Ghi chữ cái của cột hoặc tiêu đề.",
      },
      cotChiTieu: { label: "Cột chỉ tiêu", help: "Cột sẽ điền số được giao." },
      phuongPhap: {
        label: "Cách chia",
        help: "“giữ đúng tổng”: phần lẻ lớn nhất được thêm 1. “webster”: tổng tăng thì không đơn vị nào bị giảm. “làm tròn từng đơn vị”: như nhiều kế hoạch in, tổng có thể lệch. “theo tỷ lệ”: tỷ lệ của từng loại đơn vị nhân cột trọng số, làm tròn lên.",
      },
      tongChiTieu: {
        label: "Tổng chỉ tiêu",
        help: "Mặc định là số gõ sẵn ở dòng TỔNG của cột chỉ tiêu. Không cần khi chia theo tỷ lệ.",
      },
      bangTyLe: {
        label: "Bảng tỷ lệ",
        help: "Chỉ dùng cho cách “theo tỷ lệ”: bảng nhỏ có các cột Nhóm, Loại (xã, thị trấn…), Tỷ lệ. Ghi địa chỉ một ô của bảng đó.",
      },
      cotSan: { label: "Cột mức sàn", help: "Số ít nhất mỗi đơn vị phải nhận." },
      cotTran: { label: "Cột mức trần", help: "Số nhiều nhất mỗi đơn vị được nhận." },
      coDinh: {
        label: "Đơn vị cố định",
        help: "Giữ đúng số đang có ở cột chỉ tiêu của các đơn vị này; phần còn lại mới đem chia. Tên cách nhau bằng dấu chấm phẩy.",
      },
      soLe: fraction,
      ghiDe: overwrite,
    },
  },
  dailyTargets: {
    menu: ["Chỉ tiêu", "Tính chỉ tiêu theo ngày"],
    summary:
      "Điền công thức chỉ tiêu mỗi ngày = chỉ tiêu ÷ số ngày, và cho biết đơn vị nào sẽ không đạt nếu chỉ giữ đúng số đó.",
    fields: {
      bang: table,
      cotChiTieu: { label: "Cột chỉ tiêu", help: "Cột có chỉ tiêu cả đợt của từng đơn vị." },
      cotChiTieuNgay: {
        label: "Cột chỉ tiêu theo ngày",
        help: "Cột sẽ điền công thức. Bảng chưa có cột này thì thêm một cột mới bên phải.",
      },
      tuNgay: days.from,
      denNgay: days.to,
      lich: days.calendar,
      cachDem: days.counting,
      lamTron: {
        label: "Làm tròn",
        help: "“thường”: từ nửa trở lên thì thêm 1, như các kế hoạch in. “lên”: luôn thêm 1, không đơn vị nào hụt chỉ tiêu.",
      },
      ghiDe: overwrite,
    },
  },
  dayPlanSheet: {
    menu: ["Chỉ tiêu", "Chia chỉ tiêu từng ngày"],
    summary:
      "Lập trang “Chia từng ngày”: mỗi đơn vị mỗi ngày một số nguyên, cộng lại đúng chỉ tiêu, lúc nào cũng sát tiến độ đều.",
    fields: {
      bang: table,
      cotChiTieu: { label: "Cột chỉ tiêu", help: "Cột có chỉ tiêu cả đợt của từng đơn vị." },
      tuNgay: days.from,
      denNgay: days.to,
      lich: days.calendar,
      cachDem: days.counting,
      heSoCuoiTuan: {
        label: "Hệ số cuối tuần",
        help: "Thứ Bảy và Chủ nhật so với ngày thường: 0 là nghỉ, 1 như ngày thường, 2 là gấp đôi.",
      },
    },
  },
  checkFigures: {
    menu: ["Tiến độ", "Kiểm tra số liệu"],
    summary:
      "Tìm chỗ sai, chỗ cần xác nhận trong các bảng của cơ quan: tổng, tỷ lệ, ngày tháng, giai đoạn, đơn vị, số định danh đặt nhầm chỗ… Kết quả ghi ở trang “Kiểm tra số liệu”; không sửa ô nào của cơ quan.",
    fields: {
      phamVi: { label: "Phạm vi", help: "Các trang được kiểm tra." },
      mucMoiNgay: {
        label: "Mức làm mỗi ngày",
        help: "Mức kế hoạch đề ra, ví dụ 70 hồ sơ/ngày, để xem có kịp hạn không. Để trống nếu không cần.",
      },
      tuNgay: {
        label: "Còn làm từ ngày",
        help: "Ngày đầu tiên còn được tính. Mặc định theo trang “Thông tin chiến dịch”.",
      },
      denNgay: { label: "Đến ngày", help: "Ngày cuối cùng, có tính." },
    },
  },
  completionRates: {
    menu: ["Tiến độ", "Tính tỷ lệ hoàn thành"],
    summary:
      "Điền công thức còn lại, tỷ lệ, chỉ tiêu đến ngày, nhanh chậm, cần đạt mỗi ngày, dự kiến xong và tiến độ vào các cột mà bảng có; cột nào thiếu thì có thể thêm vào bên phải.",
    fields: {
      bang: table,
      tyLe: {
        label: "Tỷ lệ lấy từ cột nào",
        help: "Cột tỷ lệ = cột đã làm / cột làm mẫu số, ví dụ F=D/C; I=G/D. Mặc định theo dòng đánh số cột, theo số đang có, hoặc theo thứ tự cột; bản xem trước nói rõ.",
      },
      chuSoThapPhan: {
        label: "Số chữ số thập phân",
        help: "Một số cho mọi cột tỷ lệ, hoặc mỗi cột một số từ trái sang phải, ví dụ 2; 0; 1. Mặc định theo định dạng và số đang có của từng cột.",
      },
      cotThem: {
        label: "Thêm cột",
        help: "Cột mới thêm vào bên phải bảng, cùng định dạng với cột cuối. Không chọn thì chỉ điền các cột đang có.",
      },
      tuNgay: days.from,
      denNgay: days.to,
      lich: days.calendar,
      cachDem: days.counting,
      tinhDen: {
        label: "Số liệu tính đến hết ngày",
        help: "Ngày của số liệu trong bảng, không phải ngày hôm nay. Chỉ cần khi bảng có cột tiến độ; lần sau sửa ngày này ở trang “Thông tin chiến dịch”.",
      },
      nguongCham: {
        label: "Ngưỡng chậm (%)",
        help: "Đạt từ mức này của chỉ tiêu đến ngày thì là “Chậm tiến độ”, thấp hơn là “Nguy cơ không đạt”.",
      },
      ghiDe: overwrite,
    },
  },
  makeScheduleSheet: {
    menu: ["Lịch thu nhận", "Xếp lịch thu nhận"],
    summary:
      "Xếp lịch cho các máy thu nhận sao cho xong sớm nhất; lập trang “Lịch thu nhận” theo mẫu phụ lục và trang “Lịch theo ngày”, nói rõ lịch tốt đến đâu.",
    fields: {
      bang: table,
      cotNhuCau: {
        label: "Cột nhu cầu",
        help: "Số hồ sơ phải thu nhận: cột số còn lại, hoặc cột chỉ tiêu (khi đó trừ cột đã làm).",
      },
      cotDaLam: {
        label: "Cột đã làm",
        help: "Số đã thu nhận, trừ vào cột nhu cầu. Để trống khi cột nhu cầu đã là số còn lại.",
      },
      tuNgay: days.from,
      denNgay: { label: "Hạn cuối", help: "Không lượt nào quá ngày này. Để trống: không có hạn." },
      daLamDenHet: {
        label: "Đã làm đến hết ngày",
        help: "Dùng khi xếp lại giữa chừng: chỉ xếp từ ngày sau đó; “Cột đã làm” là số đã thu nhận đến ngày này.",
      },
      theo: {
        label: "Mỗi lượt lấy",
        help: "“cả ngày”: máy ở một nơi trọn ngày. “từng ca”: có thể đổi nơi giữa hai ca.",
      },
      lich: days.calendar,
      ngayLe: {
        label: "Ngày nghỉ lễ",
        help: "“theo lịch”: như lịch đã chọn (“mọi ngày” làm cả ngày lễ). “nghỉ”: bỏ các ngày của trang “Ngày nghỉ”. “vẫn làm”: tính cả ngày lễ.",
      },
      soMay: {
        label: "Số máy",
        help: "Chỉ dùng khi chưa có trang “Máy thu nhận”: số máy của trang mới, mặc định 2.",
      },
      gioCa: {
        label: "Giờ các ca",
        help: "Chỉ dùng khi chưa có trang “Máy thu nhận”; mặc định “7h00–15h00; 15h00–23h00”.",
      },
      congSuatCa: {
        label: "Công suất mỗi ca",
        help: "Chỉ dùng khi chưa có trang “Máy thu nhận”: số hồ sơ một máy thu nhận trong một ca, mặc định 160.",
      },
      cotHan: { label: "Cột hạn", help: "Ngày mỗi đơn vị cần xong; trễ hạn được giảm trước tiên." },
      cotUuTien: {
        label: "Cột ưu tiên",
        help: "Số nhỏ đi trước khi các cách xếp tốt như nhau.",
      },
      cotMay: { label: "Cột máy", help: "Máy duy nhất được đến đơn vị, ví dụ “Máy 1”." },
      cotDatTu: {
        label: "Cột ngày đầu đặt trước",
        help: "Ngày đầu của lượt cơ quan đã ấn định; lịch giữ nguyên lượt này.",
      },
      cotDatDen: {
        label: "Cột ngày cuối đặt trước",
        help: "Ngày cuối của lượt đã ấn định; để trống thì đủ số ngày theo nhu cầu.",
      },
      cotDiaDiem: {
        label: "Cột địa điểm",
        help: "Nơi thu nhận của từng đơn vị; không có thì ghi công an xã, thị trấn, phường.",
      },
      soLe: fraction,
    },
  },
  checkSchedule: {
    menu: ["Lịch thu nhận", "Kiểm tra lịch"],
    summary:
      "Đọc lịch theo mẫu phụ lục, liệt kê chỗ sai ở trang “Kiểm tra số liệu”, so công suất với nhu cầu từng đơn vị và so với lịch tốt nhất.",
    fields: {
      trang: { label: "Trang có lịch", help: "Mặc định là trang đang mở, nếu ở đó có lịch." },
      bang: {
        label: "Bảng nhu cầu",
        help: "Bảng có số phải thu nhận của từng đơn vị; để trống nếu không có.",
      },
      cotNhuCau: { label: "Cột nhu cầu", help: "Cột số còn lại hoặc cột chỉ tiêu của bảng đó." },
      tuNgay: days.from,
      denNgay: days.to,
      lich: {
        label: "Lịch",
        help: "Ngày nào máy phải làm việc. “theo lịch đang có”: nhìn các ngày trong lịch có thứ Bảy, Chủ nhật hay không.",
      },
      soLe: fraction,
    },
  },
  scheduleNotices: {
    menu: ["Lịch thu nhận", "Thông báo lịch"],
    summary:
      "Lập trang “Thông báo lịch”: mỗi đơn vị một dòng để trộn thư (ngày, giờ, nơi, số hồ sơ, ai cần đến), kèm văn bản để sao chép.",
    fields: {
      trang: {
        label: "Trang có lịch",
        help: "Mặc định là trang đang mở nếu ở đó có lịch, nếu không là trang “Lịch thu nhận”.",
      },
      bang: {
        label: "Bảng nhu cầu",
        help: "Để ghi số hồ sơ của từng đơn vị; không có thì ghi công suất của lượt.",
      },
      cotNhuCau: { label: "Cột nhu cầu", help: "Cột số còn lại hoặc cột chỉ tiêu của bảng đó." },
      doiTuong: {
        label: "Ai cần đến",
        help: "Mặc định: công dân từ đủ 14 tuổi trở lên chưa có tài khoản định danh điện tử mức 2.",
      },
      giayTo: {
        label: "Mang theo",
        help: "Mặc định: thẻ căn cước (căn cước công dân) gắn chíp và điện thoại đang dùng.",
      },
      soLe: fraction,
    },
  },
  campaignInfo: {
    menu: ["Thiết lập", "Thông tin chiến dịch"],
    summary:
      "Lập trang “Thông tin chiến dịch” và trang “Ngày nghỉ” để cơ quan sửa; đã có thì kiểm tra ngày, giai đoạn và lịch.",
    fields: {
      tenChienDich: { label: "Tên chiến dịch", help: "Như trong kế hoạch." },
      soKeHoach: { label: "Kế hoạch số", help: "Ví dụ 05/KH-UBND." },
      tuNgay: { label: "Ngày bắt đầu", help: "Mặc định theo tiêu đề của bảng đang mở." },
      denNgay: { label: "Ngày kết thúc", help: "Ngày cuối cùng, có tính." },
      soLieuTinhDen: {
        label: "Số liệu tính đến ngày",
        help: "Số liệu đầu kỳ đã tính đến hết ngày này.",
      },
      cachDem: days.counting,
      lich: days.calendar,
    },
  },
  rankCollectives: {
    menu: ["Khen thưởng", "Xếp hạng, xét giải tập thể"],
    summary:
      "Xếp hạng đơn vị theo số trường hợp chia số cán bộ, xét giải theo cơ cấu; chỗ nào phải do người quyết định thì nêu ra và để chờ.",
    fields: {
      bang: {
        label: "Bảng",
        help: "Bảng đơn vị (số trường hợp, số cán bộ) hoặc danh sách trường hợp. Mặc định là bảng có ô đang chọn.",
      },
      coCau: {
        label: "Cơ cấu giải",
        help: "Tên cơ cấu ở trang “Cơ cấu giải thưởng”; mặc định là cơ cấu được đánh dấu “x”.",
      },
      cotSoTruongHop: {
        label: "Cột số trường hợp",
        help: "Số trường hợp được tính của từng đơn vị.",
      },
      cotSoCanBo: {
        label: "Cột số cán bộ",
        help: "Số cán bộ, công chức, viên chức của từng đơn vị.",
      },
      cotThuoc: {
        label: "Cột thuộc đơn vị",
        help: "Xã, thị trấn mà ban, ngành, đoàn thể trực thuộc: kết quả và số cán bộ được gộp vào đó.",
      },
      cotChiTieu: {
        label: "Cột chỉ tiêu",
        help: "Chỉ dùng khi cơ cấu xét theo phần trăm chỉ tiêu.",
      },
      xuLyBangDiem: {
        label: "Xử lý bằng điểm",
        help: "Chỉ khi cơ quan đã có quy định. “chờ quyết định”: nhóm bằng điểm ở ranh giới hai giải được đưa vào trang “Quyết định”.",
      },
      canCu: {
        label: "Căn cứ xử lý bằng điểm",
        help: "Văn bản quy định cách xử lý bằng điểm; được in dưới bảng.",
      },
      bangDonVi: awardWords.unitTable,
      ...awardWords.cases,
    },
  },
  rankIndividuals: {
    menu: ["Khen thưởng", "Xếp hạng, xét giải cá nhân"],
    summary:
      "Xếp hạng cán bộ theo số trường hợp, xét giải chung cả bảng hoặc trong từng đơn vị, từ bảng cán bộ hoặc danh sách trường hợp.",
    fields: {
      bang: {
        label: "Bảng",
        help: "Bảng cán bộ (họ tên, đơn vị, số trường hợp) hoặc danh sách trường hợp. Mặc định là bảng có ô đang chọn.",
      },
      coCau: {
        label: "Cơ cấu giải",
        help: "Tên cơ cấu ở trang “Cơ cấu giải thưởng”; mặc định là cơ cấu được đánh dấu “x”.",
      },
      cotHoTen: { label: "Cột họ tên", help: "Họ tên cán bộ." },
      cotDonVi: { label: "Cột đơn vị", help: "Đơn vị của từng cán bộ." },
      cotSoTruongHop: { label: "Cột số trường hợp", help: "Số trường hợp của từng cán bộ." },
      phamVi: {
        label: "Phạm vi",
        help: "“theo cơ cấu”: như cột Phạm vi ở trang “Cơ cấu giải thưởng”.",
      },
      cachTrung: {
        label: "Trường hợp trùng",
        help: "Hai cán bộ cùng khai một công dân: chỉ bỏ trường hợp đó (mặc định), hay bỏ cả kết quả của những người này.",
      },
      xuLyBangDiem: {
        label: "Xử lý bằng điểm",
        help: "“nhiều hơn, rồi đạt sớm hơn” chỉ có tác dụng khi có danh sách trường hợp với ngày.",
      },
      canCu: {
        label: "Căn cứ xử lý bằng điểm",
        help: "Văn bản quy định cách xử lý bằng điểm; được in dưới bảng.",
      },
      ...awardWords.cases,
    },
  },
  missingConditions: {
    menu: ["Khen thưởng", "Điều kiện còn thiếu"],
    summary:
      "Cho từng đơn vị, cá nhân chưa có giải: còn thiếu bao nhiêu trường hợp để đủ điều kiện và để lên hạng trên.",
    fields: {
      bang: {
        label: "Bảng",
        help: "Bảng đơn vị, bảng cán bộ hoặc danh sách trường hợp. Mặc định là bảng có ô đang chọn.",
      },
      doiTuong: { label: "Đối tượng", help: "Xét cho tập thể hay cá nhân." },
      cotSoTruongHop: { label: "Cột số trường hợp", help: "Số trường hợp được tính." },
      cotSoCanBo: { label: "Cột số cán bộ", help: "Chỉ dùng cho tập thể." },
      bangDonVi: awardWords.unitTable,
      ...awardWords.cases,
    },
  },
  checkReading: {
    menu: ["Thiết lập", "Kiểm tra cách đọc bảng"],
    summary:
      "Cho xem tiện ích đọc mỗi bảng thế nào: tiêu đề, vai trò của từng cột, loại của từng hàng, chỗ chưa chắc; sửa vai trò của một cột và ghi nhớ.",
    fields: {
      bang: table,
      cot: {
        label: "Cột",
        help: "Để trống thì chỉ xem. Chọn cột cần xác nhận hoặc sửa vai trò.",
      },
      vaiTro: {
        label: "Vai trò",
        help: "Vai trò đúng của cột đã chọn. “theo tiêu đề” bỏ điều đã ghi nhớ.",
      },
    },
  },
  undoWrite: {
    menu: ["Thiết lập", "Hoàn tác lần ghi gần nhất"],
    summary:
      "Trả lại các ô như trước một trong năm lần ghi gần nhất của tiện ích. Ô đã được sửa sau lần ghi đó thì để nguyên.",
    fields: {
      lan: { label: "Lần ghi", help: "Mặc định là lần gần nhất còn chưa hoàn tác." },
    },
  },
};
