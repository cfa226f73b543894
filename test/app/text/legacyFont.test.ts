import { describe, expect, test } from "@jest/globals";
import { legacyFont } from "../../../src/app/text/legacyFont";

describe("legacyFont", () => {
  test.each([
    { text: "Tû lÖ", font: "TCVN3", says: "Tỷ lệ" },
    { text: "§Þnh danh", font: "TCVN3", says: "Định danh" },
    { text: "ChØ tiªu ®­îc giao", font: "TCVN3", says: "Chỉ tiêu được giao" },
    { text: "X· T©n V¨n", font: "TCVN3", says: "Xã Tân Văn" },
    { text: "Tæng céng", font: "TCVN3", says: "Tổng cộng" },
    { text: "D©n sè", font: "TCVN3", says: "Dân số" },
    { text: "§· kÝch ho¹t", font: "TCVN3", says: "Đã kích hoạt" },
    { text: "ñònh danh", font: "VNI", says: "định danh" },
    { text: "Chæ tieâu ñöôïc giao", font: "VNI", says: "Chỉ tiêu được giao" },
    { text: "Tyû leä hoaøn thaønh", font: "VNI", says: "Tỷ lệ hoàn thành" },
    { text: "Toång coäng", font: "VNI", says: "Tổng cộng" },
    { text: "ÑAÕ KÍCH HOAÏT", font: "VNI", says: "ĐÃ KÍCH HOẠT" },
    { text: "Ñôn vò", font: "VNI", says: "Đơn vị" },
    { text: "Thò traán Hoøa Bình", font: "VNI", says: "Thị trấn Hòa Bình" },
    { text: "Xaõ Soâng Hoâ", font: "VNI", says: "Xã Sông Hô" },
    { text: "Xaõ Taân Vaên", font: "VNI", says: "Xã Tân Văn" },
    { text: "Luõy keá", font: "VNI", says: "Lũy kế" },
    { text: "Lòy kÕ", font: "TCVN3", says: "Lũy kế" },
  ])("“$text” is $font and says “$says”", ({ text, font, says }) => {
    expect(legacyFont(text)).toEqual({ font, text: says });
  });

  test.each([
    { text: "Tỷ lệ (%)", why: "Unicode" },
    { text: "Tỷ lệ".normalize("NFD"), why: "decomposed Unicode" },
    { text: "Xã Hà Tây", why: "Unicode that Latin-1 holds" },
    { text: "Xã Hà T\u00adây", why: "a soft hyphen pasted from a web page" },
    { text: "· Bình An", why: "a bullet" },
    { text: "25 °C, 3 × 4 m²", why: "signs" },
    { text: "Müller & Søn", why: "another language" },
    { text: "Café Noël", why: "another language" },
    { text: "Ð/c: 12 m²", why: "an Eth for a Đ" },
    { text: "Số 5 § 2", why: "a section sign" },
    { text: "STT", why: "plain letters" },
    { text: "Xã Ea Kênh, Krông Pắc", why: "a name that no syllable of Vietnamese is" },
    { text: "Xã Đăk Rông", why: "a name of the highlands" },
    { text: "ĐÀ NẴNG", why: "capitals" },
    { text: "Hòa Bình đạt 96%", why: "plain Unicode of Latin-1" },
    { text: "Thuý, Hoà, Loè", why: "tones on the second vowel, an older spelling" },
    { text: "Noël và René", why: "foreign names" },
    { text: "", why: "nothing" },
  ])("“$text” is no old font: $why", ({ text }) => {
    expect(legacyFont(text)).toBeUndefined();
  });
});
