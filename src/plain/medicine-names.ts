/**
 * The ends that names of medicines of one kind have in common (WHO, The use of stems in the selection of International Nonproprietary Names):
 * lamotrigine, ramipril, apixaban. Only stems that no common English word ends with, in words of some length.
 */
const stems = /^\p{L}{3,}(?:pril|sartan|statin|olol|azepam|zolam|oxetine|triptyline|apine|peridone|idone|zepine|trigine|racetam|gabalin|gabapentin|valproate|barbital|prazole|tidine|semide|thiazide|dipine|xaban|parin|gliptin|gliflozin|gliclazide|glutide|formin|cillin|mycin|cycline|floxacin|nidazole|conazole|profen|coxib|fenac|solone|metasone|nisone|terol|tropium|lukast|setron|peridol|promazine|pipram|opram|faxine|zapine|piprazole|dronate|mustine|platin|mab|nib|triptan|dopa|giline|pezil|stigmine|mantine|vir|thyroxine|feron|fibrate|bamol|codone|morphone|tanyl|caine|lactone|tadine|rizine|iramine|orphan)$/u;

/** Well-known names that none of the stems tells. */
const others = new Set(('valproate paracetamol ibuprofen aspirin codeine morphine tramadol naproxen diclofenac metformin insulin warfarin digoxin amiodarone furosemide bumetanide levothyroxine carbimazole lithium melatonin '
  + 'baclofen tizanidine oxybutynin solifenacin tolterodine mirabegron senna lactulose docusate macrogol loperamide domperidone metoclopramide cyclizine ondansetron prochlorperazine betahistine '
  + 'phenytoin carbamazepine topiramate clobazam midazolam epilim keppra tegretol lamictal lyrica sinemet madopar stalevo azilect memantine donepezil rivastigmine galantamine risperidone olanzapine quetiapine '
  + 'clozapine haloperidol aripiprazole sertraline citalopram fluoxetine mirtazapine venlafaxine duloxetine amitriptyline trazodone zopiclone promethazine cetirizine loratadine chlorphenamine piriton '
  + 'salbutamol ventolin montelukast prednisolone hydrocortisone betnovate trimethoprim nitrofurantoin tamsulosin finasteride alendronic adcal fultium allopurinol colchicine methotrexate '
  + 'clopidogrel eliquis xarelto nicorandil isosorbide bisoprolol spironolactone oramorph fentanyl buprenorphine butec zomorph methylphenidate concerta medikinet elvanse strattera guanfacine '
  + 'depakote priadel clozaril abilify zyprexa seroquel prozac zoloft valium temazepam nytol rennie gaviscon omeprazole lansoprazole creon mesalazine azathioprine humira hydroxychloroquine sulfasalazine').split(' '));

/** Common words that end like a medicine. */
const notMedicines = new Set(['april', 'cocaine', 'orphan', 'snapdragon', 'reservoir', 'elixir']);

/** Whether a word (small letters) names a medicine. */
export function isMedicineName(word: string): boolean {
  return others.has(word) || word.length >= 7 && stems.test(word) && !notMedicines.has(word);
}
