const SYLLABLE =
  /^(?:(?:[bcdghklmnpqrstvx]|[cgknpt]h|gi|ngh?|tr|qu)?(?:a[iouy]?|e[ou]?|i(?:a|eu?|u)?|o(?:a[ioy]?|eo?|i|o)?|u(?:a[iouy]?|eu?|i|o[iu]?|u|y[aeu]?)?|y(?:eu?)?)(?:[cmnpt]|ch|n[gh])?|\d+|[/%]|s?tt|tk|cccd|cmnd|cmt|ddđt|dddt|vneid|dvcqg|dvct?|gd\d?|bhxh|bhyt|ubnd|tp|tx|tdp|kp|dvt|s?dt|cb(?:cc(?:vc)?)?|hs)$/;

/** Whether a word without diacritics is one that Vietnamese can form, a usual short form, or a figure. */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(word) && (word.length > 1 || /[\d/%oy]/.test(word));
}
