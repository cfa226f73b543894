// Fields that several actions share, in the same words.
export const table = {
  label: "Bảng",
  help: "Mặc định là bảng có ô đang chọn. Có thể ghi địa chỉ một ô bất kỳ của bảng, ví dụ 'Phụ lục 2'!B7.",
};

export const overwrite = {
  label: "Ô đã có số",
  help: "“chỉ điền ô trống” giữ nguyên mọi số đang có và liệt kê chỗ khác; “thay số đang có” ghi số mới vào cả các ô đó.",
};

export const days = {
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

export const fraction = {
  label: "Số lẻ trong cột số nguyên",
  help: "Bảng tính đặt kiểu Anh có thể đã đổi “2.700” thành 2,7. “hàng nghìn” đọc là 2.700, “số lẻ” đọc đúng là 2,7.",
};

export const awardWords = {
  tie: {
    xuLyBangDiem: {
      label: "Xử lý bằng điểm",
      help: "“theo cơ cấu”: như cột Xử lý bằng điểm ở trang “Cơ cấu giải thưởng” (để trống là chờ quyết định). Chỉ chọn quy tắc khi cơ quan đã có văn bản; “đạt sớm hơn” cần danh sách trường hợp có ngày.",
    },
    canCu: {
      label: "Căn cứ xử lý bằng điểm",
      help: "Văn bản quy định cách xử lý bằng điểm; được in dưới bảng.",
    },
  },
  dispute: {
    label: "Trường hợp trùng",
    help: "Hai cán bộ cùng khai một công dân: chỉ bỏ trường hợp đó (mặc định), hay bỏ cả kết quả của những người này.",
  },
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
