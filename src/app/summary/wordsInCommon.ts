import { fold } from "../text/fold";

/** Words that headers of targets, figures and bases all have. */
const COMMON = new Set(
  "so luong chi tieu giao ke hoach tong cong theo ngay luy trong cua den can phai duoc da thuc hien ket qua tai khoan dddt dinh danh dien tu don vi xa phuong thi tran nam dau ky dan".split(
    " ",
  ),
);

const telling = (text: string): ReadonlySet<string> =>
  new Set(
    fold(text)
      .split(" ")
      .filter((word) => word !== "" && !COMMON.has(word)),
  );

/** How many telling words two headers share: "Chỉ tiêu kích hoạt" and "Tài khoản kích hoạt" share two. */
export function wordsInCommon(first: string, second: string): number {
  const words = telling(second);
  return [...telling(first)].filter((word) => words.has(word)).length;
}
