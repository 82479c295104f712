/** Under this weight an idea is only used when nothing more definite is in the sentence. */
export const definite = 34;

/** What a whole sentence says by how it is put, whichever ideas of the table are in it: the idea to show for it, and how much that weighs. */
interface SentenceRule { says: RegExp; shows: string; weight: number }

export const sentenceRules: readonly SentenceRule[] = [
  // "I will not be going back there": which place it is another sentence says, and it must not be shown as one to go to.
  { shows: 'refuse', weight: definite, says: /\b(?:not|never|n['’]t)\s+(?:(?:want|like|going|wish|ever|be|to|let|them|me|him|her|made)\s+){0,5}(?:go|going|sent|put|moved|taken)\s+(?:back|there)\b/iu },
  // "If it goes wrong, ring Paul" says whom to ring.
  { shows: 'telephone', weight: 58, says: /^if [^,.]*, (?:then )?(?:please )?(?:ring|phone|call) (?!999\b|111\b|an? |(?:the )?(?:ambulance|police|fire)\b|me in\b)/iu },
  // "Dogs frighten me", "nuts could kill me": not something to bring.
  { shows: 'scared', weight: 62, says: /(?<!(?:\bnot|n['’]t|\bnever)\s(?:\p{L}+\s)?)\b(?:frighten|scare|terrif(?:y|ie)|petrif(?:y|ie))(?:s|d|es)? (?:me|him|her)\b/iu },
  { shows: 'risk', weight: 62, says: /\b(?:could|would|will|can|might|nearly) kill(?:ed)? (?:me|him|her)\b/iu },
  // "Tony Marchetti, 52, Southend, once of Leigh": who it is, whatever is said of it.
  { shows: 'name', weight: 60, says: /^\p{Lu}\p{L}+ \p{Lu}[\p{L}’'-]+, (?:aged? )?\d{1,3}(?:,|\.|$)/u },
  { shows: 'name', weight: 60, says: /^(?:[Pp]lease\s+)?[Cc]all me (?!Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|I\b)\p{Lu}\p{Ll}/u },
  // "I live at Cedar Court."
  { shows: 'home', weight: 12, says: /^(?:[Ii]|[Ww]e|[Hh]e|[Ss]he)\s+(?:have\s+)?(?:still\s+)?live[sd]?\s+(?:here|at|in|on)\s+\p{Lu}/u },
  { shows: 'medicine', weight: 51, says: /\d\s?(?:mg|mcg|micrograms?)\b/i },
  // "I catch the 42 into town."
  { shows: 'bus', weight: 47, says: /\b(?:(?:catch|catches|caught|on|off) the (?:number )?\p{Lu}?\d{1,3}\p{Lu}?(?=\s+(?:bus|into|to|from|home|at|and|back)\b|[.,]|$)|(?:get|gets|got|take|takes) the (?:number )?\p{Lu}?\d{1,3}\p{Lu}?(?=\s+(?:bus|into|to|home)\b))/u },
  // "I choose who works for me and what I eat" is about choosing, whatever is chosen.
  { shows: 'choice', weight: 70, says: /^(?:i|we|he|she)\s+(?:do:|(?:always\s+|still\s+|can\s+)?(?:choose|decide|pick)s?)\s+(?:who|what|where|when|which|how(?!\s+(?:i|he|she)\s+feel))\b(?!\s+(?:is wrong|hurts|happened|the matter|i (?:mean|think)))/iu },
];
