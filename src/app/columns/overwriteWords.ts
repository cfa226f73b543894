/** Values of `ghiDe`: whether a figure that a person typed may be replaced. */
export const overwriteWords = ["chỉ điền ô trống", "thay số đang có"] as const;
