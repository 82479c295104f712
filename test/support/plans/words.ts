import fc from 'fast-check';

const plain = [
  'I grow tomatoes on the balcony', 'Text me, do not ring', 'Mum helps on Sundays', 'I can’t cook on my own', 'I want to go out more', 'a shower every day', 'Jo knows how',
  'somebody needs to come at night', 'I like the sea', 'no beef, please', 'Councillor the cat', 'It takes two hours', 'not on my own', 'the bus to town', 'with a hoist', 'slowly',
] as const;
const facts = [
  '£3,026.40 a year', '£12.50 an hour', '50p', '9 April 2027', '12/06/2026', 'at 10:30', '7am to 9am', 'half past nine', '01632 960 123', '07700 900 652', '10 mg twice a day', '6 hours a week',
  'Zoë Nguyễn Thị Hồng', 'Łukasz Żak', 'Siân at Tŷ Gwyn', 'Mrs O’Neill-Íñigo', 'Dr Ng',
] as const;
const scripts = [
  'أحب أن أغني كل صباح', 'أم يوسف', 'שלום לכולם', 'ਸਤ ਸ੍ਰੀ ਅਕਾਲ', 'আমি গান গাই', '慢慢来，不急', '안녕하세요', 'สวัสดีค่ะ', 'தமிழ் பேசுகிறேன்', 'ሰላም', 'Тихо и медленно', 'Ευχαριστώ πολύ',
  'Mae’n rhaid i mi gael help', 'Lubię pić herbatę', 'ગુજરાતી બોલું છું', 'සිංහල කතා කරනවා',
] as const;
const odd = [
  '👩‍👩‍👧 ❤️ 🫖', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', 'e\u0301 and é', 'a\u00a0b', 'soft\u00adhyphen', 'zero\u200bwidth', 'x\u202ey', 'ﬁ ﬂ ligature', '½ cup ≤ 5 µg', 'tea & toast', '"double" and \'single\'', '“quoted”', '…', 'H₂O, 10²',
  'W'.repeat(60), 'an-extraordinarily-long-hyphenated-name-that-goes-on', '#let x = 1', '$1 @cite', '{page} of {pages}', '=SUM(A1)', '%PDF', '\\begin{x}', '™ ® ° €', '☐ ☑ ✓',
] as const;
/** What only a text field can hold as it stands: in Markdown it would be markup. */
const markup = ['<b>bold</b>', '&amp; &lt;', '*star* _under_', '</style></title>', '-->', ']]>', '<script>alert(1)</script>', ' lead and trail ', 'tab\tbed'] as const;

/** A few words, as people write them: plain ones mostly, facts, other scripts and odd characters. */
export const phrases: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...plain) }, { weight: 4, arbitrary: fc.constantFrom(...facts) },
  { weight: 3, arbitrary: fc.constantFrom(...scripts) }, { weight: 3, arbitrary: fc.constantFrom(...odd) },
);

/** The words of a label, a name or a short field of a JSON plan. */
export const labels: fc.Arbitrary<string> = fc.oneof({ weight: 9, arbitrary: phrases }, { weight: 1, arbitrary: fc.constantFrom(...markup) });
