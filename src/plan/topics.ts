/** Topics: the fine-grained places content can go. A template says which of its sections shows which topics. */
export const topics = [
  'about', 'communication', 'caringRole', 'people', 'wellbeing', 'outcomes', 'needs', 'support', 'week', 'money',
  'managing', 'risks', 'contingency', 'advice', 'decisions', 'actions', 'review', 'agreement', 'original', 'other',
] as const;
/** One of the topics. */
export type Topic = (typeof topics)[number];
