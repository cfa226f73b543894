/** Sentences about sheets that the product makes. */
export const sheetTexts = {
  strange: (name: string): string =>
    `Đã có trang “${name}” nhưng không phải do tiện ích lập nên không ghi đè. Hãy đổi tên trang đó rồi làm lại.`,
  edited: (name: string): string =>
    `Trang “${name}” có ô đã được sửa tay sau lần tính trước. Lập lại thì chỗ sửa tay sẽ mất; hãy chép sang trang khác nếu cần giữ.`,
  unwritten: "Chưa ghi gì vào bảng.",
} as const;
