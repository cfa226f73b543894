import { documentWords } from "../messages/documents";
import type { DocumentFacts } from "./documentFacts";
import { DOTS } from "./dots";
import { placeAndDate } from "./letterhead";
import type { AnnexSignatures, Closing, Signer } from "./officialDocument";

const signerOf = ({ capacity, signer }: DocumentFacts): Signer => ({
  capacity: capacity.length === 0 ? [DOTS.name] : capacity.map((line) => line.toUpperCase()),
  name: signer || DOTS.name,
});

/** "- Như trên;", then whom the office names, then "- Lưu: VT." (mục II.9). */
const recipientLines = ({ addressees, recipients }: DocumentFacts): readonly string[] => {
  const { archive, asAbove, lastRecipient, recipient } = documentWords;
  const names = recipients
    .map((name) => name.replace(/^[-–•]\s*/, "").replace(/[;.,\s]+$/, ""))
    .filter((name) => name !== "");
  const last = names.find((name) => /^lưu\b/iu.test(name));
  const others = names.filter((name) => name !== last && !/^như trên$/iu.test(name));
  return [
    ...(addressees.length > 0 ? [asAbove] : []),
    ...others.map(recipient),
    last === undefined ? archive : lastRecipient(last),
  ];
};

/** The end of a document proper. */
export function closing(facts: DocumentFacts): Closing {
  const label = documentWords.recipients;
  return { kind: "closing", label, recipients: recipientLines(facts), signer: signerOf(facts) };
}

/** The end of an annex. */
export function annexSignatures(facts: DocumentFacts): AnnexSignatures {
  return {
    kind: "annexSignatures",
    placeAndDate: placeAndDate(facts),
    preparer: { capacity: [documentWords.preparer], name: facts.preparer || DOTS.name },
    signer: signerOf(facts),
  };
}
