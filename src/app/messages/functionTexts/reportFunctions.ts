export const reportFunctions = {
  CD_TINHTRANGBAOCAO: {
    summary: "Tình trạng của một báo cáo so với hạn: đúng hạn, trễ bao lâu, chưa báo cáo.",
    returns:
      "“Đúng hạn” (kể cả đúng vào giờ hạn), “Trễ 35 phút”, “Chưa báo cáo”, “Chưa đến hạn”; “Không rõ giờ” khi chỉ biết ngày nhận.",
    parameters: {
      thoiDiem: "Thời điểm nhận báo cáo; một ô hoặc một vùng. Ô trống là chưa nhận.",
      han: "Hạn báo cáo, có giờ; chỉ ghi ngày là hết ngày đó. Một ô, hoặc một vùng cùng hình dạng.",
      tinhDen:
        "Xét đến thời điểm này (không lấy giờ hiện tại); một ô, hoặc một vùng cùng hình dạng.",
    },
    example: {
      formula: '=CD_TINHTRANGBAOCAO("24/6/2023 08:35"; "24/6/2023 08:00"; "24/6/2023 17:00")',
      result: "Trễ 35 phút",
    },
  },
} as const;
