/**
 * The ends that names of medicines of one kind have in common (WHO, The use of stems in the selection of International Nonproprietary Names):
 * lamotrigine, ramipril, apixaban. Only stems that no common English word ends with, in words of some length.
 */
const stems = /^\p{L}{3,}(?:pril|sartan|statin|olol|azepam|zolam|oxetine|triptyline|apine|peridone|idone|zepine|trigine|racetam|gabalin|gabapentin|valproate|barbital|prazole|tidine|semide|thiazide|dipine|xaban|parin|gliptin|gliflozin|gliclazide|glutide|formin|cillin|mycin|cycline|floxacin|nidazole|conazole|profen|coxib|fenac|solone|metasone|nisone|terol|tropium|lukast|setron|peridol|promazine|pipram|opram|faxine|zapine|piprazole|dronate|mustine|platin|mab|nib|triptan|dopa|giline|pezil|stigmine|mantine|vir|thyroxine|feron|fibrate|bamol|codone|morphone|tanyl|caine|lactone|tadine|rizine|iramine|orphan)$/u;

/** Well-known names that none of the stems tells. */
const others = new Set(('valproate paracetamol aspirin codeine morphine tramadol naproxen insulin warfarin digoxin amiodarone bumetanide carbimazole lithium melatonin baclofen tizanidine oxybutynin solifenacin '
  + 'tolterodine mirabegron senna lactulose docusate macrogol loperamide metoclopramide cyclizine prochlorperazine betahistine phenytoin topiramate clobazam epilim keppra tegretol lamictal lyrica '
  + 'sinemet madopar stalevo azilect memantine galantamine sertraline trazodone zopiclone promethazine chlorphenamine piriton salbutamol ventolin hydrocortisone betnovate trimethoprim '
  + 'nitrofurantoin tamsulosin finasteride alendronic adcal fultium allopurinol colchicine methotrexate clopidogrel eliquis xarelto nicorandil isosorbide oramorph buprenorphine butec zomorph '
  + 'methylphenidate concerta medikinet elvanse strattera guanfacine depakote priadel clozaril abilify zyprexa seroquel prozac zoloft valium nytol rennie gaviscon creon mesalazine azathioprine '
  + 'humira hydroxychloroquine sulfasalazine').split(' '));

/** Whether a word (small letters) names a medicine. */
export function isMedicineName(word: string): boolean {
  return others.has(word) || word.length >= 7 && stems.test(word);
}
