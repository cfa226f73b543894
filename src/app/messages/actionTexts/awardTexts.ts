import { awardWords } from "./commonFields";

export const awardTexts = {
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
      ...awardWords.tie,
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
      cachTrung: awardWords.dispute,
      ...awardWords.tie,
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
      doiTuong: {
        label: "Đối tượng",
        help: "Xét cho tập thể, cá nhân, hay cả hai (danh sách trường hợp cho biết cả hai).",
      },
      cotSoTruongHop: { label: "Cột số trường hợp", help: "Số trường hợp được tính." },
      cotSoCanBo: { label: "Cột số cán bộ", help: "Chỉ dùng cho tập thể." },
      bangDonVi: awardWords.unitTable,
      cachTrung: awardWords.dispute,
      ...awardWords.cases,
    },
  },
} as const;
