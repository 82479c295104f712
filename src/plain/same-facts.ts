/**
 * Ways of saying the same fact. The guard knows them by itself, not from the word list that the program rewords by: a wrong line in that
 * list must not be able to make its own alibi.
 */
const phrases: Readonly<Record<string, string>> = {
  'prior to': 'before', 'in advance of': 'before', 'subsequent to': 'after', 'right after': 'after', 'right before': 'before', 'immediately after': 'after', 'immediately before': 'before',
  'in excess of': 'more than', 'a minimum of': 'at least', 'a number of': 'some', 'in the absence of': 'without', 'in lieu of': 'instead of',
  'with the exception of': 'except for', 'due to the fact that': 'because', 'owing to the fact that': 'because', 'on the grounds that': 'because', 'in view of the fact that': 'because',
  'despite the fact that': 'even though', 'albeit': 'though', 'until such time as': 'until', 'nevertheless': 'even so', 'nonetheless': 'even so', 'consequently': 'for this reason',
  'on a daily basis': 'every day', 'on a weekly basis': 'every week', 'on a monthly basis': 'every month', 'on an annual basis': 'every year', 'on a yearly basis': 'every year', 'on a fortnightly basis': 'every fortnight',
  'per visit': 'for each visit', 'per person': 'for each person', 'the majority of the': 'most of the', 'for the duration of': 'for the whole of', 'at all times': 'all the time', 'initially': 'at first',
  'regarding': 'about', 'in relation to': 'about', 'with regard to': 'about', 'with regards to': 'about', 'in regard to': 'about', 'with reference to': 'about', 'pertaining to': 'about', 'discuss': 'talk about', 'discussed': 'talked about',
  'discusses': 'talks about', 'discussing': 'talking about', 'enquire about': 'ask about', 'frequently': 'often', 'nocte': 'at night', 'activity of daily living': 'ADL', 'activities of daily living': 'ADLs', 'special educational needs': 'SEN',
  'tds': '3 times a day', 'tid': '3 times a day', 'qds': '4 times a day', 'three times a day': '3 times a day', 'four times a day': '4 times a day', 'thereafter': 'after that', 'prn': 'when needed',
  'ensure': 'make sure', 'in order to': 'to', 'so as to': 'to', 'so on': 'etc', 'etc': 'etc', 'as soon as possible': 'asap', 'as soon as you can': 'asap', 'at your earliest convenience': 'asap', 'at the earliest opportunity': 'asap',
  'as long as': 'provided', 'so long as': 'provided', 'is able to': 'can', 'unattended': 'alone', 'do not resuscitate': 'DNAR', 'prohibit': 'ban', 'as well as': 'as well as',
};
const exact: Readonly<Record<string, string>> = { BD: 'twice a day' };

const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${Object.keys(phrases).sort((a, b) => b.length - a.length).map((each) => each.replaceAll(' ', '\\s')).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
const anyExact = new RegExp(`(?<![\\p{L}\\p{N}])(?:${Object.keys(exact).join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/** "If I won't wake up" says that somebody does not, and nothing of what they will. */
const unchosen = /wo(?:n['’]?t)(?<=\b(?:if|when|whenever|case)\s(?:\p{L}{1,20}\s){1,2}won['’]?t)(?=\s(?:wake|come round|come to|breathe|stop|respond)\b)/giu;

/** The text with every way of saying one fact put into the same words. For comparing only. */
export function inSameWords(text: string): string {
  return text.replace(unchosen, 'does not').replace(anyExact, (found) => exact[found] ?? found).replace(any, (found) => phrases[found.toLowerCase().replace(/\s/g, ' ')] ?? found);
}

/** Other ways of writing the same word. */
export const sameWord: Readonly<Record<string, string>> = {
  mon: 'monday', tue: 'tuesday', tues: 'tuesday', wed: 'wednesday', weds: 'wednesday', thu: 'thursday', thur: 'thursday', thurs: 'thursday', fri: 'friday', sat: 'saturday', sun: 'sunday',
  cos: 'because', coz: 'because', cuz: 'because', approx: 'about', approximately: 'about', around: 'about', roughly: 'about', whilst: 'while', till: 'until', required: 'needed', require: 'need', requires: 'needs', requiring: 'needing', wish: 'want', wishes: 'wants', wished: 'wanted',
  prevent: 'stop', prevents: 'stop', prevented: 'stop', preventing: 'stop', discontinue: 'stop', discontinues: 'stop', discontinued: 'stop', discontinuing: 'stop', stops: 'stop', stopped: 'stop', stopping: 'stop', amongst: 'among',
  avoids: 'avoid', avoided: 'avoid', avoiding: 'avoid', refuses: 'refuse', refused: 'refuse', refusing: 'refuse', declines: 'refuse', declined: 'refuse', decline: 'refuse', hasnt: 'hasn\'t',
  jan: 'january', feb: 'february', mar: 'march', apr: 'april', jun: 'june', jul: 'july', aug: 'august', sept: 'september', sep: 'september', oct: 'october', nov: 'november', dec: 'december',
};
