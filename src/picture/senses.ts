import { conceptNamed } from './concepts.js';
import type { Match } from './match.js';

/**
 * A word whose meaning the words next to it decide, where a list of words that must or must not be in the sentence cannot tell: "I have sugar." is
 * an illness, "I have sugar in my tea" is not. `means` is the idea that is meant; without it the word is no idea there.
 */
interface Sense { of: string; before?: RegExp; from?: RegExp; anywhere?: RegExp; means?: string }

export const senses: readonly Sense[] = [
  // An illness as many older people call it.
  { of: 'sugar', before: /\b(?:have|has|had|got|['’]ve)\s+(?:got\s+)?(?:the\s+)?$/iu, from: /^sugar(?:\s*[.,;]|\s*$|\s+and\s+(?!milk|cream|lemon|sweet|coffee|tea|salt|fat|flour|butter|spice|a\b))/iu, means: 'diabetes' },
  // Plants are watered; nobody is given a drink by "water them".
  { of: 'water', from: /^water(?:s|ed|ing)?\s+(?:them|it)\b/iu, means: 'gardening' },
  // "The drink" is alcohol, "a drink" seldom.
  { of: 'water', before: /\b(?:on|off|hit|hits|give up|gave up|was|blame|blamed) the\s+$/iu, from: /^drink\b(?:\s*[.,;!]|\s*$|\s+(?:that did|again|and|when|after|because))/iu, means: 'alcohol' },
  { of: 'water', from: /^drinks?\s+(?:when|because)\s+(?:i|he|she)(?:\s+(?:am|is|feels?|gets?)|['’][ms])\s+(?:\p{L}+\s+)?(?:sad|low|lonely|bored|stressed|down|upset|anxious|depressed|angry)\b/iu, means: 'alcohol' },
  { of: 'water', from: /^waters\b/iu },
  // What costs a day, sleep or a friend costs no money.
  ...['funding', 'money'].map((of): Sense => ({ of, from: /^cost(?:s|ing)?\s+(?:me|him|her|us|them|you)\s+(?!.*(?:£|\bpounds?\b|\bquid\b|\bgrand\b|money|fortune|penn|\bpence\b|\d+p\b|\ba lot\b|too much|extra|a week|a month|an hour|\bper\b))/iu })),
  // "The bottle wants emptying" says what must be done.
  { of: 'hope', from: /^wants?\s+(?!noth|someth|anyth|everyth|even|morn)\p{L}{2,}ing\b/iu },
  { of: 'ill', anywhere: /\b(?:money|savings?|limit|batter(?:y|ies)|account|budget)\b[^.]*\bruns?\s+down|\brun(?:s|ning)?\s+down\s+(?:to|the|a)\b/iu },
  { of: 'cleaning', before: /\b(?:i|he|she|me|him|her)\b(?![^,.]*\b(?:house|home|flat|rooms?|kitchen|bathroom|place|floors?|bedding|sheets|clothes|things|it|everything|toilet|windows?|car)\b)[^,.]*\b(?:be|feel|am|being|feels)\s+(?:always\s+)?$/iu, from: /^clean(?:\s*[.,;!]|\s*$|\s+(?:and|but|every|each|all)\b)/iu, means: 'wash' },
  { of: 'training', anywhere: /\binduction\b[^.]*\b(?:hob|turns? (?:itself )?off|pans?|cooker)\b|\bput in (?:an )?induction\b/iu, means: 'cooking' },
  { of: 'manager', anywhere: /\b(?:roof|stone|church|wooden|carved|medieval) boss(?:es)?\b/iu },
  // Having a baby is being pregnant only before it is born.
  { of: 'pregnant', from: /^ha(?:ve|s|d)\s+(?:got\s+)?(?:the|her|my|our|his|their)\s+baby\b/iu, means: 'baby' },
  { of: 'pregnant', before: /(?<!\b(?:to|will|can|could|would|cannot|not|n['’]t)\s+(?:ever\s+)?)$/iu, from: /^ha(?:ve|s|d)\s+(?:got\s+)?a\s+(?:new\s+)?baby\b/iu, means: 'baby' },
  // A child of forty is no child in a picture, nor a grandson of four a man.
  { of: 'child', anywhere: /\b(?:grown|adults?|in their (?:twenties|thirties|forties|fifties|sixties)|middle-aged|retired)\b|\bchildren (?:are|is) (?:both |all )?[2-9]\d\b/iu, means: 'family' },
  ...['grandson', 'granddaughter'].map((of): Sense => ({ of, from: /^\p{L}+(?:-\p{L}+)?,?(?:\s+\p{Lu}\p{L}+)?\s*,?\s*(?:is|aged?|who is|who['’]s|['’]s)?\s+(?:only\s+|just\s+|aged?\s+|a\s+)?(?:[1-9]|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|baby|toddler)\b(?!\s+(?:of|years?\s+into|days|times|nights|hours))/iu, means: 'grandchildren' })),
  // "I say yes Sue": only an answer in a story.
  { of: 'yes', before: /\bsa(?:y|ys|id)\s*$/iu, from: /^yes\s*(?:,|\p{Lu}\p{Ll}|and\b|but\b)/u },
  { of: 'yes', from: /^sa(?:y|ys|id)\s+yes\s*(?:,|\p{Lu}\p{Ll})/u },
  // Who gets up for the toilet goes to the toilet.
  { of: 'get-up', from: /^(?:gets?|getting|got)\s+up\b[^,.;]{0,30}\b(?:for|to use|to go to)\s+(?:the|a)\s+(?:toilet|loo|wee|pee|commode)\b/iu, means: 'toilet' },
  { of: 'get-up', from: /^(?:gets?|getting|got)\s+up\s+(?:to\s+(?:all\s+sorts|no\s+good|mischief|tricks|something|anything|things|\d)|and\s+(?:dance|go|leave|walk\s+out)|too\s+(?:fast|quick)|the\s+stairs|speed)/iu },
  // Who can or cannot fast does without food.
  { of: 'quick', before: /\b(?:cannot|can|can['’]t|to|do|does|did|not|n['’]t|i|we|he|she|they|will)\s+$/iu, from: /^fast(?:s|ed|ing)?\b/iu },
  // Who fell and lay in the kitchen was in no bed.
  { of: 'in-bed', from: /^l(?:ies?|ay|ying|ain)\s+in\s+(?:the|my|a|an|his|her|it|there)\b(?!\s+(?:bed|morning))/iu },
  // Letters that get smaller are no post, and who gets down on the knees need not have pain in them.
  { of: 'letter', anywhere: /\bletters?\s+(?:(?:had|have|has|get|got|gets|are|were)\s+)*(?:smaller|bigger|of the alphabet|across the)\b/iu },
  { of: 'knee-pain', before: /\bon\s+(?:(?:my|your|his|her|the|both)\s+)?$/iu, from: /^knees?\b/iu },
  // "Job: Washing", of a table: what is done in the house is no work that is paid.
  { of: 'job', before: /^\s*$/u, from: /^(?:job|task)s?:/iu },
  // "At weekends my sister does the mornings" is about her.
  { of: 'week', from: /^(?:[Aa]t\s+)?weekends?,?\s+(?:my|our|his|her|\p{Lu}\p{L}+)\s/u },
  // An age is no stretch of time.
  { of: 'week', from: /^(?:weeks?|months?)\s+old\b/iu },
  { of: 'chair', before: /,\s*$/u, from: /^sitting\s+down\s*(?:[.,;]|$)/iu },
  { of: 'chair', before: /\b(?:get|got|chance|time|manage)\s+to\s+$/iu, from: /^sit\s+down\b/iu },
  // "When I had money" says that there is none.
  { of: 'money', before: /\bwhen\s+(?:i|he|she|we|they)\s+had\s+(?:some\s+|any\s+|the\s+)?$/iu },
  { of: 'conversation', before: /\bwhole\s+$/iu },
  // What somebody catches is said behind it; with anything else they only come down.
  { of: 'ill', from: /^c(?:ome|omes|oming|ame)\s+down\s+with\s+(?!.*\b(?:colds?|flu|bugs?|virus|infections?|chest|covid|fevers?|something|anything|illness|pneumonia|shingles|sickness|norovirus|throat|tummy|stomach)\b)/iu },
  // A time of the year only says when.
  ...['spring', 'autumn', 'sunny', 'cold-weather'].map((of): Sense => ({ of, before: /\b(?:last|next|this|since|until|till|by|over)\s+(?:the\s+)?$/iu, from: /^(?:spring|summer|autumn|winter)(?:time)?\b/iu })),
  ...['spring', 'autumn'].map((of): Sense => ({ of, from: /^in\s+(?:the\s+)?(?:spring|autumn)\b/iu })),
  // Who goes to see the water does not drink it, and what is drunk by the pint need not be beer.
  { of: 'water', before: /\b(?:see|watch|by|near|over|across|beside|on|out on|look(?:ing)? (?:at|out over))\s+the\s+$/iu, from: /^water\b/iu, means: 'river' },
  { of: 'beer', from: /^pints?\b/iu, anywhere: /\b(?:fluids?|water|squash|milk|allowed|restriction|a day|per day)\b/iu, means: 'water' },
  // A chair that is pushed has wheels.
  { of: 'chair', anywhere: /\b(?:push(?:es|ed|ing)?(?!\s+(?:in|under|back|away|together)\b)|wheels?|brakes?|footplates?|cushion|charger?|battery)\b/iu, means: 'wheelchair' },
  // "The black dog" is low mood, unless it barks.
  { of: 'dog', before: /\b(?:the|that)\s+$/iu, from: /^black dog\b(?!.*\b(?:bark|bites?|walk|lead|park|next door|called|named|vet|feed|fur)\p{L}*)/iu, means: 'depressed' },
  // What somebody hears of, waits to hear or has heard is news; hearing is how well an ear does it.
  { of: 'hearing', before: /\b(?:wait(?:s|ing)? to|want to|until|till|has|have|had|glad to|sorry to|good to|not|like to|love to|have not|haven['’]t)\s+(?:\p{L}+\s+)?$/iu, from: /^hear(?:s|d)?\s*(?:$|[.,;]|(?:it|that|this|from|about|back|of|nothing|what)\b)/iu },
  { of: 'hearing', from: /^hear(?:s|d)?\s+(?:(?:it|that|this|everything|about|of|back)\b|from\s|(?:the|my|his|her|our)\s+(?:balance|news|figures|results?|outcome|plan|decision|story|side|stories)\b)/iu },
  // Who has settled something with somebody has agreed it; what is pushed in or up is no wheelchair.
  { of: 'calm', from: /^settled\s+(?:with\s|that\b|on\s|up\b|in\s+(?:\d|the\s+(?:area|town|village)))/iu },
  { of: 'pushed', from: /^push(?:es|ed|ing)?\s+(?:the\s+|my\s+)?chairs?\s+(?:in|under|back|away|together)\b/iu },
  { of: 'cleaning', before: /^(?:to\s+)?(?:be|stay|feel|being|keep (?:me|him|her))\s+$/iu, from: /^clean\b(?!\s+and tidy)/iu, means: 'wash' },
  { of: 'cleaning', from: /^clean,?\s+and\s+(?:properly\s+)?(?:dressed|dry|fed|comfortable)\b/iu, means: 'wash' },
  { of: 'week', from: /^week['’]s\b/iu },
  { of: 'outdoors', from: /^outside\s+(?:of\s+)?(?:those|these|that|office|working|normal|the)\s*(?:hours|times|that|[,.]|$)/iu },
  { of: 'help', from: /^supports?\s+(?:Man(?:chester)?|Leeds|Forest|City|United|Arsenal|Spurs|Chelsea|Everton|Liverpool|Villa|Derby|Leicester|Newcastle|Sunderland|Hull|Town|Rovers|Albion|Wolves|Bolton|Burnley|Celtic|Rangers|Rochdale|Stoke|Pools)\b/u, means: 'football' },
  // "4 days out of 7", "18 flights" to climb.
  { of: 'ticket', from: /^days?\s+out\s+of\b/iu },
  { of: 'plane', before: /\b(?:\d+|two|three|four|five|six|several|the)\s+$/iu, from: /^flights?\b(?!\s+(?:to|from|home|back|with|at|on)\b)/iu, means: 'stairs' },
  // The holidays of a school are no time away.
  { of: 'luggage', before: /\b(?:through|in|during|over|outside|every|all)\s+(?:the\s+)?(?:school\s+|summer\s+|easter\s+|long\s+)?$/iu, from: /^holidays\b/iu },
  // Tablets come in a box, and no visitor does.
  { of: 'visit', from: /^comes?\s+in\s+(?:the\s+|their\s+|my\s+)?(?:weekly|daily|blister|dosette|box|boxes|packs?|packets?|trays?|bottles?|sachets?|tins?|bags?|post)\b/iu },
  { of: 'visit', from: /^comes?\s+in\s+(?:a|an|two|three|\d+|different|all)\b/iu },
  // "The mattress's job" is no work that is paid.
  { of: 'job', before: /(?<!\b(?:mum|dad|wife|husband|sister|brother|son|daughter|partner))['’]s\s+$/iu },
  { of: 'cold-weather', from: /^winters?\s+ago\b/iu },
  { of: 'cold-feeling', from: /^it(?:['’]s)?\s+the\s+freezing/iu },
  // Who is old is not shown young.
  ...['mum', 'dad'].map((of): Sense => ({ of, from: /^\p{L}+(?:\s+is)?\s+\p{Lu}\p{L}+,\s+(?:aged\s+)?[6-9]\d\b/u, means: 'older-person' })),
  ...['mum', 'dad'].map((of): Sense => ({ of, from: /^\p{L}+\s+(?:is|was|who is|who['’]s|turned|at)\s+(?:now\s+|nearly\s+|almost\s+|over\s+|past\s+)?(?:[6-9]\d|10\d|sixty|seventy|eighty|ninety)\b(?!\s*(?:%|per|hours|miles|minutes))/iu, means: 'older-person' })),
  // A place is seen, and nobody stands at a door: "visit the Lakes", "go to see Chesterfield play".
  { of: 'visit', from: /^(?:visit(?:s|ed|ing)?|go(?:es|ing)? (?:to|and) see|went to see)\s+(?:the|a|an|some|every|all)\b/iu },
  { of: 'visit', from: /^(?:go(?:es|ing)? (?:to|and) see|went to see)\b.*\b(?:play(?:s|ing)?|match|game|film|show|band|concert|race)\b/iu },
  // Only who is told to stop sees a sign for it: not what "stopped", or what is "stopping me".
  { of: 'stop', from: /^stop(?:s|ped|ping)\b/iu },
  { of: 'stop', before: /\b(?!(?:please|must|should|to|say|says|said|then|and|not)\s+$)\p{L}+\s+$/iu },
  // Words are tidied too: "I have not tidied it" of what somebody said.
  { of: 'cleaning', from: /^tid(?:y|ies|ied|ying)(?:\s+up)?\s+(?:it|this|that|them|(?:my|his|her|the|their) words)\b(?!\s+(?:away|up))/iu },
  // Somebody's own wash is of themselves, and washing in a list of what is done in the house is clothes.
  { of: 'washing-machine', from: /^wash(?:es)?\s*(?:and\s+(?:my|his|her)\s+(?:own\s+)?(?:teeth|hair|face|shave|dress\p{L}*)|$|[.,;])/iu, means: 'wash' },
  { of: 'washing-machine', before: /\b(?:my|his|her)\s+own\s+$/iu, from: /^wash\b/iu, means: 'wash' },
  { of: 'wash', before: /(?:^|[,;:.]\s+|\band\s+)$/u, from: /^washing\s*(?:[,;.]|$|and\s+(?!dress|shav|teeth|hair))/iu, anywhere: /\b(?:bills?|hoover\p{L}*|ironing|shopping|bins?|dishes|post|library|flat|floors?|chores|job\s?cent(?:re|er)|bedding|coffee|housework|washing up|tidying|cleaning|shop)\b/iu, means: 'washing-machine' },
  // The meal of the evening: at its time, on a tray, with somebody, or covered by somebody.
  { of: 'hot-drink', from: /^teas?\s+(?:on a tray|on (?:his|her|my) lap)\b/iu, means: 'meal' },
  { of: 'hot-drink', before: /(?:^|\s)(?:[4-7](?:[.:][0-5]\d)?|half (?:past )?(?:four|five|six)|(?:four|five|six)(?: o['’]clock)?)(?:\s?pm)?[:,]?\s+$/iu, from: /^tea\s*(?:$|[.,;])/iu, means: 'meal' },
  { of: 'hot-drink', from: /^tea\s+with\s+\p{Lu}\p{Ll}/u, means: 'meal' },
  { of: 'hot-drink', before: /\b(?:cover|covers|do|does|doing|cook|cooks|make|makes|my|his|her|the|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\s+(?:(?:the|my|his|her)\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?\s+(?:and\s+(?:mon|tues|wednes|thurs|fri|satur|sun)days?\s+)?)?$/iu, from: /^teas\b/iu, means: 'meal' },
  // A leg that does not work is not mended with a spanner.
  { of: 'repair', before: /\b(?:legs?|arms?|hands?|hips?|knees?|feet|eyes?|ears?|brain|heart|kidneys|lungs)\s+$/iu },
  // "Do my wash" is of the body; washing is done in a machine.
  { of: 'washing-machine', from: /^(?:do|does|doing|did)\s+(?:my|his|her)\s+(?:own\s+)?wash\b(?!ing)/iu, means: 'wash' },
  // Pots that stand beside watering hold plants.
  { of: 'washing-up', from: /^(?:(?:do|does) the )?pots?\b/iu, anywhere: /\b(?:watering|plants?|seeds?|compost|greenhouse|allotment|garden)\b/iu, means: 'gardening' },
  // The water that is warm is one to be in.
  { of: 'water', before: /\bthe\s+$/iu, from: /^water\s+is\s+(?:warm|cold|lovely|too|nice)\b/iu },
  // A ring that is a thing makes no call, and a bank that lends things has no cards.
  { of: 'telephone', before: /\b(?:a|an|the|little|small|brass|metal|key|nose|ear|gold|silver|teething|rubber)\s+$/iu, from: /^rings?\b(?!\s+(?:to|from|on|every)\b)/iu },
  { of: 'bank-card', before: /\b(?:loan|time|power|memory|equipment|toy)\s+$/iu, from: /^bank\b/iu },
  // What somebody thinks is said behind it: only thinking itself is shown.
  { of: 'think', from: /^think(?:s|ing)?\s+(?:that\s+)?(?:i|he|she|it|we|they|you|there|this|my|his|her|the|nobody|everyone)(?:['’]\p{L}+)?\s+\p{L}/iu },
  { of: 'think', before: /\bwhich\s+(?:i|he|she|we)\s+$/iu, from: /^thinks?\b/iu },
  // A day or an hour that is lost has not lost its way.
  { of: 'lost', before: /\b(?:day|morning|afternoon|evening|week|weekend|time|hour|night|year)\s+(?:(?:is|was|gets|has been|are|were)\s+)?$/iu, from: /^(?:(?:is|was|gets|are|were)\s+)?lost\b/iu },
  { of: 'more', from: /^more\s+(?:help|hours|people|staff|carers|care|support)\b/iu, means: 'help' },
  { of: 'quiet', before: /\b(?:voice|speech)\s+(?:has|is|goes|gets|went|gone)\s+(?:gone\s+|got\s+)?(?:very\s+|so\s+)?$/iu, from: /^quiet/iu, means: 'talk' },
  // A dressing on a wound, and what a nightdress is put on for.
  { of: 'get-dressed', from: /^dressing\b/iu, before: /\b(?:check|checks|change|changes|my|the|new|clean)\s+(?:my\s+|the\s+)?$/iu, means: 'wound' },
  // A tablet with a screen, a voice or a battery is a computer.
  { of: 'tablets-medicine', from: /^tablet\b(?!\s+(?:list|box|times?|chart))/iu, anywhere: /\b(?:voice|typ(?:e|es|ed|ing)|screen|apps?|charg(?:e|ed|er|ing)|batter(?:y|ies)|wi-?fi|video|ipad|sounds? like|speaks?)\b|\btablet['’]s flat\b/iu, means: 'tablet-computer' },
  { of: 'mask', anywhere: /\b(?:bed|night|breathing|niv|machine|clinic|sleep)\b/iu, means: 'cpap' },
  { of: 'thumb', before: /\b(?:picks?|picking|sucks?|sucking|bites?|biting|chews?)\s+(?:at\s+)?(?:my|her|his)\s+$/iu },
  { of: 'fire-alarm', from: /^pillow (?:shaker|pad)/iu, anywhere: /\b(?:goes off at|at \d|wakes?|mornings?|gets? (?:me|her|him|herself|himself) up)\b/iu, means: 'alarm-clock' },
  { of: 'weight', from: /^weigh(?:s|ed|ing)?\s+(?:(?:it|things?|them|that|this|everything)\s+)?up\b/iu, means: 'think' },
  { of: 'visit', from: /^come(?:s)? round to (?:my|his|her) (?:\p{L}+ )?side\b/iu },
  { of: 'live-alone', before: /\b(?:it|money|savings|pot|account)\s+$/iu, from: /^left alone\b/iu },
  ...['risk', 'safe'].map((of): Sense => ({ of, before: /\b(?:been|very|always|too)\s+$/iu, from: /^careful\b/iu })),
  { of: 'partner', before: /\p{Lu}\p{L}+['’]s\s+$/u, from: /^(?:wife|husband|partner)\b/iu },
  { of: 'walking', from: /^walk(?:s|ed)? past\b/iu },
  { of: 'training', from: /^(?:the )?workshop\b/iu, anywhere: /^(?!.*\b(?:training|course|skills?|attend\p{L}*|peer|group|wellbeing|benefits?|drama|art|writing|music|council|leaflet|team|book|learn\p{L}*|run|runs|deliver\p{L}*)\b)/iu, means: 'repair' },
  { of: 'wifi', anywhere: /\b(?:saws?|joiner|wood|workshop|finger|bench|chisels?)\b/iu },
  ...['eyesight', 'look'].map((of): Sense => ({ of, from: /^eyes? (?:shut|closed)\b/iu })),
  { of: 'wash', before: /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?\s*[:–-]\s*$/iu, from: /^washing\b/iu, means: 'washing-machine' },
  { of: 'read', from: /^reads? (?:things?|something|too much|a lot|more|it)\s+in(?:to)?\b/iu },
  { of: 'new', from: /^new\s+(?:friends?|people|person|carers?|staff|workers?|faces?)\b/iu },
  { of: 'book', before: /\b(?:do|does|did|doing|done)\s+(?:the|my|his|her|our|their)\s+$/iu, from: /^books\b/iu, means: 'calculator' },
  { of: 'vaccine', from: /^(?:jabs?|injections?)\b/iu, anywhere: /\b(?:insulin|belly|tummy|stomach|pen|depot|thigh)\b/iu, means: 'injection' },
  { of: 'hot-drink', from: /^tea\s+is\s+(?:light|early|late|small|big|usually|something|whatever|always)\b/iu, means: 'meal' },
  // "The fifth time of saying".
  { of: 'time', before: /\b(?:first|second|third|fourth|fifth|sixth|tenth|hundredth|umpteenth)\s+$/iu, from: /^times?\b/iu },
  // Everton telephones: a son, and no club.
  { of: 'football', before: /\b(?:sons?|daughter|brother|sister|nephew|niece|cousin|uncle|aunt|friend|mr|mrs|husband|wife|partner|grandson|neighbour)\s+$/iu, from: /^(?:Everton|Chelsea|Villa|Derby)\b/u },
  ...['easter', 'christmas', 'birthday'].map((of): Sense => ({ of, before: /\b(?:to|till|until|by|before|since)\s+$/iu, from: /^(?:easter|christmas|xmas)\b/iu })),
  // What a bag holds is what is told of it.
  { of: 'bag', from: /^my bag\s+has\s+my\b/iu },
  // Who cannot get out of a chair is not kept at home.
  { of: 'stay-home', from: /^(?:cannot |can['’]t |not )?(?:get|gets|getting) out of (?:the|my|his|her|a) (?:chair|bed|bath|car|shower)\b/iu },
  // A tea of somebody's own is a meal.
  { of: 'make-tea', from: /^ma(?:ke|kes|king|de)\s+(?:(?:my|his|her|our|their)\s+own|own)\s+tea\b/iu, means: 'cooking' },
  { of: 'make-tea', from: /^(?:ma(?:ke|kes|king|de)|do(?:es|ing)?)\s+the\s+teas?\s+(?:on|every|for\s+(?:everyone|us|all|the family))\b/iu, means: 'cooking' },
  // Of a morning and a night neither may stand for both.
  ...['morning', 'afternoon', 'evening', 'night'].map((of): Sense => ({ of, anywhere: /\bmornings?\b.*\b(?:evenings?|nights?|bedtime)\b/iu })),
  // "Stop here" is to stay, and what is written in letters is no post.
  { of: 'stop', from: /^stop\s+(?:here|at home|in my|in this|where i am|put)\b/iu, means: 'stay-home' },
  { of: 'letter', before: /\b(?:inch|large|big|small|capital|block|raised|foot|first|one)\s+$/iu, from: /^letters?\b(?!\s+(?:from|about|to|a week|box))/iu },
  { of: 'stairs', before: /\b(?:half a|one|two|three|a few|few|\d+|every|each|next|first)\s+$/iu, from: /^steps?\b/iu },
  { of: 'stairs', from: /^half\s+(?:a\s+)?step\s+(?:in front|behind|ahead|back|forward)/iu },
  { of: 'lock', from: /^locked\s+up\b/iu },
  { of: 'lock', from: /^lock(?:s|ed|ing)?\s+(?:my|his|her)\s+(?:jaw|neck|back|knees?|legs?)\b/iu, means: 'pain' },
  { of: 'quick', before: /\bnot even\s+(?:in|for)\s+(?:an?\s+)?$/iu },
  { of: 'training', from: /^trained\s+(?:person|people|staff|carers?|workers?|somebody|someone|up)\b/iu },
  { of: 'question', from: /^ask(?:s|ed)?\s+(?:him|her|them|me|us)\s+to\b/iu },
  { of: 'newspaper', from: /^(?:reads?\s+)?(?:the\s+)?papers?\s+(?:things|stuff|post|letters?|copies|forms?)\b/iu, means: 'letter' },
  { of: 'mental-health', from: /^(?:ha(?:ve|s|d)\s+)?(?:an?\s+)?relapse[sd]?\b/iu, anywhere: /^(?!.*\b(?:mental|voices|bipolar|psychosis|drink|drugs|mood|schizophrenia)\b)/iu, means: 'ill' },
  { of: 'child', before: /\b(?:left|time|energy|over)\s+for\s+(?:the\s+|my\s+)?$/iu },
  { of: 'yes', before: /\bif\b[^,.]*\bsays?\s*$/iu },
  { of: 'yes', from: /^says?\s+yes\b/iu, before: /\bif\b[^,.]*$/iu },
  { of: 'bath', before: /\bswap(?:s|ped|ping)?\s+(?:the|my|a|his|her)\s+$/iu },
  { of: 'walking', from: /^walk(?:s|ing|ed)?\s+like\s+a\b/iu },
  { of: 'leg', before: /\bbetween\s+(?:the|my|his|her)\s+$/iu },
  { of: 'think', from: /^think(?:s|ing)?\b/iu, anywhere: /\b(?:better off (?:without|dead)|would be better off)\b/iu, means: 'depressed' },
  { of: 'water', before: /\b(?:energy|fizzy)\s+$/iu, from: /^drinks?\b/iu, means: 'straw' },
  { of: 'night', before: /(?:^|[\s,])\d+\s+$/u, from: /^nights?\b/iu },
  { of: 'writing', from: /^signs?\b/iu, before: /\b(?:the|a|first|good|bad|warning|early|sure|that['’]s the)\s+$/iu },
  { of: 'read', from: /^readings?\b/iu, before: /\b(?:oxygen|pressure|sugar|meter|temperature|flow|usual|normal|my|the|a)\s+$/iu },
  { of: 'hope', from: /^wants?\b/iu, before: /(?:\b(?:how|what|who|where|when|which|means|meaning|things|if)\s+(?:i|he|she|they|we|you)\s+|['’]ll\s+|\b(?:will|may|might)\s+)$/iu },
  { of: 'meal', from: /^(?:dog\s+)?food\b/iu, anywhere: /\b(?:dogs?|lead and food|his bowl|her bowl|kennel|let \p{Lu}\p{Ll}+ out)\b/u, means: 'dog' },
  { of: 'chair', from: /^chair arm\b/iu },
  { of: 'wash', before: /\bthe\s+$/iu, from: /^washing\s*(?:[,.;]|$)/iu, means: 'washing-machine' },
  { of: 'common-cold', from: /^(?:gets?\s+)?bunged up\b/iu, anywhere: /\b(?:sachets?|laxido|movicol|bowels?|prunes|orange juice|toilet|loo)\b/iu, means: 'toilet' },
  { of: 'repair', from: /^broken\s+(?:or\s+blister\p{L}*|skin)\b/iu, means: 'wound' },
  { of: 'water', from: /^water\s+is\s+(?:wrist|luke|blood|body|just)/iu },
  { of: 'washing-up', from: /^tea towels?\b/iu },
  { of: 'healthy-food', from: /^eats?\s+better\b/iu, means: 'meal' },
  // Less of somebody is no reason to show them.
  ...['mum', 'dad', 'partner', 'sister', 'brother', 'carer', 'family'].map((of): Sense => ({ of, before: /\b(?:less|fewer|everyone but|everybody but|anyone but|anybody but)\s+(?:of\s+)?(?:the\s+|my\s+|his\s+|her\s+)?$/iu })),
  ...['mum', 'dad', 'partner', 'sister', 'brother'].map((of): Sense => ({ of, before: /\bso\s+(?:that\s+)?(?:my\s+|her\s+|his\s+)?$/iu, from: /^\p{L}+\s+(?:can|could|gets?|has)\b/iu })),
  { of: 'hospital', before: /\b(?:everyone|everybody|anyone|anybody|all|nobody|no one)\s+but\s+(?:the\s+|a\s+)?$/iu },
  // What was moved from a place is there no more.
  ...['door', 'chair', 'home'].map((of): Sense => ({ of, before: /\b(?:moved|moves|gone|went|taken)\s+from\s+(?:the\s+|my\s+|a\s+)?$/iu })),
  { of: 'door', before: /\bno\s+$/iu, from: /^\p{L}+\s+(?:half|left|open|closed|shut|locked|ajar|propped)\b/iu },
  { of: 'lost', from: /^(?:(?:is|was|are)\s+)?(?:an?\s+|the\s+)?lost\s+(?!property|without|in|on|and|or|when|if)\p{L}+\s*(?:[.,;]|$)/iu },
  { of: 'angry', from: /^cross(?:ed)?\s+(?:with\s+an?|the|over|out|off)\b/iu },
  { of: 'record', from: /^records?\s+(?:my|his|her|our|the|a)\s+(?:part|song|voice|programmes?|music|match|show|message)\b/iu },
  { of: 'brain', from: /^strok(?:e|es|ed|ing)\s+(?:him|her|me|them|it\b(?!['’])|the\s+(?:cat|dog|fur|pony|rabbit)|my\s+(?:hand|hair|arm|back|cat|dog)|his\s+(?:fur|head)|gently)/iu },
  { of: 'talk', from: /^statements?\b/iu, anywhere: /\b(?:bank|monthly|quarter(?:ly)?|send|account|payroll|direct payment)\b/iu, means: 'bill' },
  { of: 'talk', from: /^(?:can\s+)?say\s+for\s+(?:them|him|her|it|that|most|some)\b/iu },
  { of: 'more', anywhere: /\b(?:left|right|up|down|back|forwards?|over)\s+a\s+(?:bit|little)\s+more\b|\b(?:left|right|up|down|back)\s+a\s+(?:bit|little)\b/iu },
  // Weed that grows in nobody's garden.
  { of: 'gardening', before: /(?:\bno\s+|\b(?:smok(?:e|es|ed|ing)|do|does|doing|did|some|off|on|the|of)\s+)$/iu, from: /^weed\s*(?:[.,;!]|$|and\b|again\b|any\b)/iu, means: 'smoking' },
  { of: 'question', before: /\b(?:she|he|they)\s+(?:will not|won['’]t|does not|doesn['’]t|never|would not|wouldn['’]t)\s+$/iu, from: /^ask\s*(?:[.,;]|$|for\s+(?:help|anything))/iu },
  { of: 'meal', from: /^feed\s+(?:him|her|it)\b/iu, anywhere: /\b(?:harness|guide dog|assistance dog)\b/iu },
  { of: 'appointment', before: /\bwait(?:ing)?\s+(?:for|till|until)\s+(?:the\s+|my\s+|an?\s+)?(?:next\s+)?$/iu, anywhere: /\b(?:do not|don['’]t|never)\s+wait\b/iu },
  // A pumpkin of a garden or a show is something to eat.
  { of: 'halloween', from: /^pumpkins?\b/iu, anywhere: /^(?!.*\b(?:halloween|hallowe['’]en|carv|lantern|trick)\b)/iu, means: 'vegetables' },
  { of: 'lock', before: /\b(?:neck|jaw|knees?|back|legs?|arms?|elbows?|fingers?|hips?|shoulders?)\s+$/iu, from: /^lock(?:s|ed|ing)?\b/iu, means: 'pain' },
  { of: 'bee', before: /\b(?:fills?|full|like|head)\b.*$/iu },
  { of: 'joint-pain', from: /^(?:i\s+)?(?:go(?:es)?|went|going)?\s*stiff\b/iu, anywhere: /\b(?:shakes?|shaking|jerks?|fits?|seizures?)\b/iu, means: 'epilepsy' },
  { of: 'anxious', before: /\b(?:sit|sits|sat|sitting|perch(?:es)?)\s+$/iu, from: /^on\s+(?:the\s+)?edge\b/iu },
  { of: 'camera', from: /^photos?\b/iu, before: /\b(?:eye|retinal?|wound|skin)\s+$/iu, means: 'eyesight' },
  { of: 'purse', from: /^wallet\b/iu, before: /\bcard(?:['’]s| is)?\s+in\s+(?:my|the|his|her)?\s*$/iu, means: 'id-card' },
  // A laundry day among other days of the week.
  { of: 'wash', before: /(?::|[,;])\s+$/u, from: /^washing\s*(?:[.,;]|$)(?!\s*(?:dress|shav|teeth|hair|toilet|bath|shower|eating|and\s+(?:dress|shav)))/iu, anywhere: /^(?:mornings?|afternoons?|evenings?|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:\s*(?:,|and)\s*)?)+)\s*:/iu, means: 'washing-machine' },
  { of: 'carer', from: /^look\s+after\s+(?:yourself|myself|himself|herself|themselves)\b/iu },
  { of: 'telephone', from: /^phones?\s+away\b/iu },
  { of: 'telephone', anywhere: /\bphone\s+(?:is|was|goes|went)\s+in\s+(?:the|my|a)\b/iu },
  { of: 'death', from: /^(?:dying|die|dead)\b/iu, before: /\bthought\s+(?:i|he|she)\s+(?:was|were)\s+$/iu, means: 'scared' },
  { of: 'light', from: /^lights?\b/iu, before: /(?:\bstrip\s+)?$/iu, anywhere: /\bstrip lights?\b/iu },
  { of: 'good', from: /^(?:doing|going)\s+(?:so\s+)?well\b/iu, before: /\bjust\s+because\b.*$/iu },
  { of: 'driving', from: /^drove\s+(?:the|a)\s+(?:\d+|number)\b/iu, means: 'bus' },
  { of: 'bus', from: /^bus routes?\b/iu },
  // A pan that burnt dry has burnt nobody.
  { of: 'burn', from: /^burn(?:s|t|ed|ing)?\s+(?:dry|it|(?:the|my|his|her)\s+(?:pan|toast|dinner|tea|food|saucepan))\b/iu },
  { of: 'therapist', anywhere: /\b(?:zoom|talking therap\p{L}+|counsell\p{L}+|CBT|OCD|anxiety|psycholog\p{L}+)\b/iu, means: 'psychologist' },
  { of: 'hot', from: /^in\s+heating\b/iu },
  // What eats somebody is no meal, and what cannot be seen need not be for bad eyes.
  { of: 'meal', from: /^eat(?:s|ing|en)?\s+(?:him|her|me|us|you)\b/iu },
  { of: 'low-vision', from: /^(?:cannot|can['’]t|can\s+not|could\s+not|couldn['’]t)\s+see\s+(?:(?:your|their|his|her|my)\s+(?:hands?|face|feet|way|reasons?)|it\b|them\b|how\b|why\b|what\b|that\b|the (?:point|use|sense|need|problem|harm|difference)\b|any(?:one|body)\b)/iu, anywhere: /^(?!.*\b(?:blind|sight|eyes?|dark|print|screen|glasses|macular|cataracts?|glaucoma)\b)/iu },
  // Who looks after the rest, or the money, cares for no person.
  { of: 'carer', from: /^look(?:s|ed|ing)?\s+after\s+(?:my\s+|his\s+|her\s+|the\s+|all\s+the\s+)?(?:money|finances|bills|bank|budget|accounts?|savings|wages|payroll|benefits|direct payment)\b/iu, means: 'money' },
  { of: 'carer', from: /^look(?:s|ed|ing)?\s+after\s+(?:the\s+(?:rest|paperwork|garden|house|shop|key|keys|car|forms)|it\b|that\b|itself|everything|all that)/iu },
  { of: 'quiet', before: /\b(?:head|mind|brain|voices)(?:['’]s|\s+is|\s+are|\s+goes|\s+go)?\s+$/iu, from: /^quiet/iu, means: 'calm' },
  // "My washing": what is worn.
  { of: 'wash', before: /(?:^|\b(?:do|does|doing|with)\s+)(?:my|his|her)\s+$/iu, from: /^washing\b(?!\s*(?:,|and|or)\s*(?:dress|shav|teeth|hair|toilet|bath|shower|eating))/iu, means: 'washing-machine' },
  // A hall that is called after who built it.
  ...['christian', 'church', 'easter', 'bible'].map((of): Sense => ({ of, from: /^(?:the\s+)?(?:methodist|church|chapel|parish|baptist|catholic|salvation army)\s+(?:hall|rooms?|hut|centre)\b/iu })),
  { of: 'visit', from: /^comes?\s+(?:(?:round|over|in)\s+)?(?:to|from|at|up on|on)\s+(?:my|the|his|her)\s+(?:right|left|front|side|back|good side|bad side|other side|good ear|better ear)\b/iu },
  { of: 'visit', from: /^comes?\s+round\s+to\s+(?:my|the|his|her)\s+(?:right|left|front|side|back|good|other|better)\b/iu },
  { of: 'home', from: /^(?:go(?:es)?\s+|went\s+|came\s+|come\s+|get\s+|got\s+)?home\s+with\b/iu },
  { of: 'kettle', from: /^kettles?\s+through\b/iu },
  { of: 'leg', before: /\bloops?\b[^.;]*\bat\s+(?:the\s+)?$/iu },
  ...['tractor', 'farmer'].map((of): Sense => ({ of, before: /\bnext\s+$/iu })),
  { of: 'week', anywhere: /\b(?:purple|black and blue|green and yellow)\s+for\b/iu, means: 'injury' },
  { of: 'cinema', from: /^film(?:s|ed|ing)?\s+(?:it|him|her|me|us|them|this|that)\b/iu, means: 'video-camera' },
];

const byConcept = new Map<string, Sense[]>();
for (const sense of senses) byConcept.set(sense.of, [...(byConcept.get(sense.of) ?? []), sense]);

/** The idea a word of the sentence is, which begins at `start`: mostly that of the table, seldom another one, or none. */
export function meant(match: Match, sentence: string, start: number): Match | undefined {
  const sense = byConcept.get(match.concept.id)?.find(({ before, from, anywhere }) => (before?.test(sentence.slice(0, start)) ?? true) && (from?.test(sentence.slice(start)) ?? true) && (anywhere?.test(sentence) ?? true));
  if (sense === undefined) return match;
  const concept = sense.means === undefined ? undefined : conceptNamed(sense.means);
  return concept === undefined ? undefined : { ...match, concept };
}
