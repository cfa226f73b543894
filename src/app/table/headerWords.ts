import type { Role } from "./role";

/**
 * How offices word the headers of their columns, without diacritics; the first phrase found decides, so traps and longer
 * wordings stand above what they contain ("Chỉ tiêu theo ngày" above "chỉ tiêu").
 *
 * "…" lets other words in between; "=" asks for the whole header; "?" marks a word too common to be sure of.
 */
export const HEADER_WORDS: readonly (readonly [Role, string])[] = [
  ["number", "=stt|=tt|=so tt|=so thu tu|=thu tu|=s tt"],
  ["other", "don vi tinh|=dvt|xep loai|phan loai|nam sinh|ngay sinh|=dan toc|=gioi tinh"],
  ["note", "ghi chu|=chu thich"],
  ["reason", "ly do|nguyen nhan|li do"],
  ["phone", "so dien thoai|dien thoai|=sdt|so dt|so sdt"],
  ["rank", "xep hang|thu hang|xep thu|=hang"],
  ["rate", "ty le|ti le|phan tram|=%|dat %|% dat|% hoan thanh|hoan thanh %|?%"],
  ["money", "so tien|kinh phi|thanh tien|muc thuong|tien thuong|trieu dong|=tien"],
  ["forecast", "du kien … xong|du kien hoan thanh|hoan thanh du kien|du bao"],
  ["difference", "chenh lech|nhanh cham|nhanh / cham|so voi ke hoach|tang giam|tang / giam"],
  ["capacity", "cong suat|nang luc|dinh muc thu nhan|chi tieu thu nhan / ngay|… / ca"],
  [
    "dailyTarget",
    "chi tieu … theo ngay|chi tieu … moi ngay|chi tieu … hang ngay|chi tieu … trong ngay|chi tieu … 1 ngay|" +
      "chi tieu … 01 ngay|chi tieu … mot ngay|chi tieu … / ngay|chi tieu … binh quan ngay|chi tieu ngay|" +
      "ke hoach … moi ngay|ke hoach … theo ngay|ke hoach ngay|giao … / ngay|giao … moi ngay",
  ],
  ["neededPerDay", "can … moi ngay|can … / ngay|phai … moi ngay|phai … / ngay|?moi ngay|?/ ngay"],
  [
    "planned",
    "?chi tieu den|?ke hoach den|luy ke chi tieu|ke hoach luy ke|phai dat den|chi tieu luy ke",
  ],
  ["opening", "dau ky|truoc ke hoach|truoc chien dich|ton dau"],
  ["remaining", "con lai|chua|con phai|con thieu|con ton"],
  ["doneToday", "trong ngay|hom nay|ngay bao cao|?theo ngay|?hang ngay"],
  ["cumulative", "luy ke|cong don|lui ke"],
  ["floor", "toi thieu|it nhat|muc san|chi tieu san|=san"],
  ["cap", "toi da|muc tran|chi tieu tran|=tran"],
  [
    "target",
    "chi tieu|ke hoach giao|so giao|duoc giao|muc tieu|can kich hoat|can cap|phai kich hoat|phai cap|=ke hoach",
  ],
  [
    "done",
    "da cap|da kich hoat|da thuc hien|da thu nhan|da lam|da dat|da hoan thanh|da co|da tiep nhan|=da|ket qua|so hoan thanh|=hoan thanh|dat duoc|so kich hoat|kich hoat thanh cong|=thuc hien",
  ],
  [
    "identifier",
    "so cccd|so can cuoc|so the can cuoc|so dinh danh|=cccd|=so cmnd|cccd / cmnd|so cmt|=can cuoc cong dan",
  ],
  ["officials", "so can bo|so cbcc|so cbccvc|can bo cong chuc|bien che|so luong can bo"],
  ["population", "dan so|so dan|nhan khau|cong dan|14 tuoi|?so nguoi|?tuoi|?dan"],
  ["person", "ho ten|ho va ten|phu trach|dau moi|nguoi lien he|ten can bo|?can bo"],
  ["machine", "to may|=may|may so|may thu nhan|ten may"],
  ["shift", "ca thuc hien|ca lam viec|ca truc|=ca"],
  ["site", "dia diem|noi thu nhan|diem thu nhan|diem cap"],
  ["dates", "thoi gian|ngay thuc hien|lich|=tu ngay|=den ngay|=ngay|thoi diem|=han"],
  ["areaType", "loai don vi|loai hinh|=loai|loai xa"],
  ["group", "=nhom|=khoi|=cum|doi tuong|nhom doi tuong|cum thi dua|khoi thi dua"],
  ["status", "trang thai|tinh trang|danh gia|=tien do|muc do hoan thanh"],
  [
    "unit",
    "ten don vi|ten xa|xa thi tran|xa / thi tran|xa phuong|xa / phuong|ten thon|don vi hanh chinh",
  ],
  ["done", "?da|?dat|?hoan thanh|?kich hoat|?thuc hien|?thu nhan|?cap"],
];

/** Words that headers of unit names are made of. */
export const UNIT_WORD_LIST =
  "ten|cac|cua|hoac|va|/|thi|tran|don|vi|xa|phuong|thon|ban|ap|xom|to|dan|pho|khu|khoi|huyen|tinh|thanh|quan|dac|dia|hanh|chinh|cap|co|truong|cong|an|tt|thuc|hien|nhan|bao|cao";

/** A header made of these words alone, with one that is no preposition, heads the names of units: "Các xã, phường, thị trấn". */
export const UNIT_WORDS = new RegExp(`^(?:${UNIT_WORD_LIST})(?: (?:${UNIT_WORD_LIST}))*$`);

/** What UNIT_WORDS must contain. */
export const UNIT_CORE =
  /(?:^| )(?:don vi|xa|phuong|thi tran|thon|xom|ap|to dan pho|khu pho|huyen|dia phuong|dia ban|co quan|truong|cong an)(?: |$)/;
