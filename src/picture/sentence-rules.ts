/** Under this weight an idea is only used when nothing more definite is in the sentence. */
export const definite = 34;

/** What a whole sentence says by how it is put, whichever ideas of the table are in it: the idea to show for it, and how much that weighs. */
interface SentenceRule { says: RegExp; shows: string; weight: number; crossed?: true }

export const sentenceRules: readonly SentenceRule[] = [
  // "I will not be going back there": which place it is another sentence says, and it must not be shown as one to go to.
  { shows: 'refuse', weight: definite, says: /\b(?:not|never|n['’]t)\s+(?:(?:want|like|going|wish|ever|be|to|let|them|me|him|her|made)\s+){0,5}(?:go|going|sent|put|moved|taken)\s+(?:back|there)\b/iu },
  // "If it goes wrong, ring Paul" says whom to ring.
  { shows: 'telephone', weight: 58, says: /^if [^,.]*, (?:then )?(?:please )?(?:ring|phone|call) (?!999\b|111\b|an? |(?:the )?(?:ambulance|police|fire)\b|me in\b)/iu },
  // "Dogs frighten me", "nuts could kill me": not something to bring.
  { shows: 'scared', weight: 62, says: /(?<!(?:\bnot|n['’]t|\bnever)\s(?:\p{L}+\s)?)\b(?:frighten|scare|terrif(?:y|ie)|petrif(?:y|ie))(?:s|d|es)? (?:me|him|her)\b/iu },
  { shows: 'risk', weight: 62, says: /\b(?:could|would|will|can|might|nearly) kill(?:ed)? (?:me|him|her)\b/iu },
  { shows: 'hold-hands', weight: 76, says: /\b(?:takes?|took|taking|grabs?) (?:my|your|his|her|our|somebody['’]s|someone['’]s|people['’]s) hands?\b/iu },
  { shows: 'pain', weight: 76, says: /:\s+(?:(?:he|she|i)(?:['’](?:s|m)| is| am)|it means(?: (?:he|she|i)(?:['’](?:s|m)| is| am))?) (?:in )?pain\b/iu },
  { shows: 'leg', weight: 62, says: /^(?:my|his|her) legs (?:do not|don['’]t|will not|won['’]t|no longer) (?:work|hold|carry|move|go)\b/iu },
  { shows: 'job', weight: 60, says: /\b(?:do|does|did|doing|run|runs) (?:the )?payroll for\b/iu },
  { shows: 'training', weight: 60, says: /\b(?:a|another|one more|the) (?:second|third|new|other) (?:person|worker|carer|PA)\b[^.]*\btrained\b/iu },
  { shows: 'swimming', weight: 60, says: /\bpool hoist\b|\bpool\b[^.]*\bquiet session\b/iu },
  { shows: 'question', weight: 60, says: /\b(?:would like|['’]d like|wants?|needs?) to be asked\b/iu },
  { shows: 'with-somebody', weight: 66, says: /^(?:i do not want|never|do not|(?:he|she|i) (?:must|should|can) (?:not|never))\b[^.,;]*\bleft alone\b(?! (?:with|by)\b)/iu },
  { shows: 'stranger', weight: 66, crossed: true, says: /^(?:i do not want|never|do not|no|not)\b[^.,;]*\b(?:somebody|someone|anyone|anybody|people|staff|carers?|workers?) (?:who )?(?:i|he|she|we)?\s?(?:has|have|does|do|['’]ve)?\s?(?:not|never|n['’]t) (?:yet )?(?:met|know|known|seen)\b/iu },
  { shows: 'gluten-free', weight: 76, says: /\b(?:cannot|can['’]t|can not|do not|don['’]t|does not|doesn['’]t|must not|must never|never|not allowed to|no) (?:eat |have |touch )?(?:any )?gluten\b/iu },
  { shows: 'lost-words', weight: 62, says: /\b(?:know|knows) what (?:i|he|she) wants? to say\b[^.]*\b(?:not|n['’]t) (?:come|get)\b|\bwrong words? (?:comes?|came) out\b|^my words are (?:the )?(?:worst|hardest|problem|trouble)\b|^my words (?:do not|don['’]t|will not|won['’]t) (?:always )?come\b/iu },
  { shows: 'bowls', weight: 60, says: /\b(?:arm|lifter|launcher) for (?:picking up|bowling|delivering|the woods|the bowls)\b|\b(?:bowls|the woods)\b[^.]*\barm\b/iu },
  { shows: 'list', weight: 60, says: /\b(?:a|my|the|his|her) list (?:with|in|of) (?:pictures|symbols|photos)\b/iu },
  // How a letter begins and ends.
  { shows: 'letter', weight: 60, says: /^(?:[Dd]ear|[Tt]o) (?:(?:Mr|Mrs|Ms|Miss|Dr) )?\p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)?[,.]?$|^(?:[Yy]ours|[Kk]ind regards|[Bb]est wishes|[Ww]ith love|[Ll]ots of love|[Aa]ll my love)\b(?!\s+(?:is|are|was))/u },
  { shows: 'review', weight: 60, says: /\b(?:go|look|going|looking|gone|sit down and go)\s+(?:back\s+)?over (?:it|this|(?:the|my|his|her|our) plan)\s+(?:again|with|in|at|every|each|once|together)\b(?! (?:my|the) (?:head|mind|night))/iu },
  { shows: 'time', weight: 60, says: /^(?:please )?(?:look at|check|note) (?:the|your|a) (?:clock|watch|time)\b/iu },
  { shows: 'go-out', weight: 60, says: /^[Oo]ut with (?:us|me|him|her|them|my|his|\p{Lu})/u },
  // "Tony Marchetti, 52, Southend, once of Leigh": who it is, whatever is said of it.
  { shows: 'name', weight: 60, says: /^(?:[Ii] am |[Ii]['’]m )?(?!(?:Every|Each|On|Most|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:days?)?\b)\p{Lu}\p{L}+ \p{Lu}[\p{L}’'-]+(?<!days?), (?:aged? )?\d{1,3}(?:,|\.(?!\d)|$)/u },
  { shows: 'name', weight: 60, says: /^(?:[Pp]lease\s+)?[Cc]all me (?!Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|I\b)\p{Lu}\p{Ll}/u },
  { shows: 'name', weight: 60, says: /^(?:[Pp]lease\s+)?(?:[Cc]all|[Aa]ddress) (?:him|her) (?!Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|I\b)\p{Lu}\p{Ll}/u },
  // "I worked nine years at a bakery" is about the work, whatever else is made or sold there.
  { shows: 'job', weight: 47, says: /\b(?:worked|did|done|spent)\s+(?:for\s+)?(?:\d+|\p{L}+)\s+(?:years?|months?|summers?)\s+(?:as|at|in)\b/iu },
  // "Under 5 hours' sleep": how little.
  { shows: 'cannot-sleep', weight: 57, says: /\b(?:under|less than|only|fewer than|maybe|barely) (?:about )?(?:\d|one|two|three|four|five|six) (?:or (?:\d|two|three|four|five|six) )?hours?['’]? (?:of )?sleep\b|^(?:[2-5]|two|three|four|five)(?: (?:or|to) (?:[3-6]|three|four|five|six))? hours?['’]? (?:of )?sleep\b/iu },
  { shows: 'cannot-sleep', weight: 57, says: /^(?!.*\b(?:drove|drive|worked|used to)\b).*\bon (?:only |about )?(?:\d|one|two|three|four|five) hours?['’]? (?:of )?sleep\b/iu },
  { shows: 'talk', weight: 57, says: /^(?:some(?:one|body)|a person) to (?:talk|chat) to\b/iu },
  // Who cannot do something alone does it with somebody; who is not to be somewhere alone may be there.
  { shows: 'help', weight: 64, says: /^(?:(?!\bbecause\b).)*\b(?:cannot|can['’]t|can not|not able to|unable to|struggles? to|find it hard to)\b(?![^.,;]*\b(?:be left|be|live|stay|wait|get a|have a)\b)[^.,;:]*\b(?:on (?:my|his|her|their) own|by (?:my|him|her)self|by themselves|alone|without help)\b/iu },
  { shows: 'with-somebody', weight: 64, says: /^(?!.*\b(?:no reason|afraid|scared|alone with|leave (?:me|him|her) alone|left alone)\b).*\b(?:not|never|cannot|n['’]t)\b(?![^.,;]*\b(?:when alone|if alone|needs?|wait|problem|wants?|likes?|minds?|leave|left|happy|lonely|want(?:ed)?|live)\b)[^.,;:]*\b(?:to|be|go|goes|swim|walk|safe|out|use|bathe)\b[^.,;:]*\b(?:on (?:my|his|her|their) own|by (?:my|him|her)self|alone)\b/iu },
  { shows: 'wait', weight: 60, says: /^(?:please )?(?:do not|don['’]t|never) (?:ever )?(?:finish (?:my|his|her|it|them)|interrupt|cut in|butt in|talk over|speak over|guess what)\b/iu },
  { shows: 'electricity', weight: 56, crossed: true, says: /\b(?:power|electric|electricity|electrics) (?:(?:goes|go|is|went|has gone) (?:off|out|down)|fails|cuts out)\b|\bpower cut\b/iu },
  { shows: 'must-not', weight: definite, says: /^nobody (?:is (?:ever )?to|must|should|may)\b(?! be (?:late|left))/iu },
  { shows: 'catheter', weight: 60, says: /\bcheck (?:that )?(?:the |my |his |her )?catheter\b/iu },
  { shows: 'tablets-medicine', weight: 60, says: /\b(?:pink|white|yellow|blue|green|red|little|small|big) ones?\b[^.]*\b(?:mornings?|bedtime|nights?)\b/iu },
  { shows: 'turn-in-bed', weight: 66, says: /^turn (?:me|him|her)(?: over)? (?:at|every|in the night|on(?:to)? (?:my|his|her) (?:left|right|side))\b/iu },
  { shows: 'no-smoking', weight: 70, says: /^(?:please )?no smoking\b|\bnobody (?:is to |must |can )?smokes?\b/iu },
  { shows: 'no-one-comes', weight: 60, says: /\bno (?:staff|carers?|workers?|PAs?|drivers?|personal assistants?)(?: (?:is|are))? (?:to (?:take|drive|help|come)|comes?|turns? up|there|available|free|on)\b/iu },
  { shows: 'telephone', weight: 120, says: /\b111\b[^.;]*\b(?:or|then)\b[^.;]*\b999\b/u },
  { shows: 'id-card', weight: 60, says: /\b(?:my|her|his) card number\b|\bemergency card\b|\bcarers?['’]? card\b/iu },
  { shows: 'with-somebody', weight: 66, says: /\b(?:(?:cannot|can['’]t|must not|should not|must never|should never|not to|never) be left|(?<=^(?:please )?|[,:;] (?:please )?|[.] )(?:do not|don['’]t|never) (?:ever )?leave (?:me|him|her|them)) (?:alone|on (?:my|his|her|their) own|by (?:my|him|her)self|unattended|overnight|at night|in the night)\b(?! with\b)/iu },
  { shows: 'hold-hands', weight: 64, says: /^(?:please )?(?:never|do not|don['’]t) let go\b/iu },
  { shows: 'diabetes', weight: 60, says: /\b(?:my|his|her) (?:blood )?sugars? (?:is|are|goes|go|drops?|gets?|was|were)\b(?! (?:in|on|at|by|under|over|behind)\b)|\bcheck(?:s|ed)? (?:(?:it|sugars?|my sugars?|bloods?) )?before (?:breakfast|bed|meals|food|tea)\b/iu },
  { shows: 'cannot-sleep', weight: 60, says: /\b(?:stops?|stopped) sleeping\b/iu },
  // "It will be me who says it", "whatever you like": somebody decides.
  { shows: 'choice', weight: 60, says: /\bit (?:will|should|must) be me who\b|^whatever(?: (?:i|he|she) (?:likes?|wants?|fancy|fancies|feels? like))?[.!]?$/iu },
  { shows: 'outdoors', weight: 60, says: /^(?!.*(?:\b(?:not|never|no|nobody)\b|n['’]t\b)).*(?:^|, |\band |\bthe )park[.!]?$/iu },
  { shows: 'armchair', weight: 60, says: /^(?:free|free time|time off|nothing planned|rest|resting|rest day|relax)[.!]?$/iu },
  // "I'm not proud of it."
  { shows: 'sad', weight: 60, says: /\bnot (?:very |at all )?proud of\b/iu },
  { shows: 'angry', weight: 60, says: /\b(?:put|puts|threw|throws?|thrown|chuck(?:s|ed)|smash(?:es|ed))\b[^.;]*\bthrough (?:a|the|my|his|her) (?:window|door|wall|telly)\b/iu },
  { shows: 'angry', weight: 58, says: /^(?!.*(?:\b(?:not|never|nobody|stop)\b|n['’]t\b)).*\b(?:i|he|she|we) (?:\p{L}+ )?(?:shout|shouts|shouted|scream(?:s|ed)?|yell(?:s|ed)?) at (?:him|her|them|you|people|staff|everyone|everybody|each other)\b/iu },
  { shows: 'life-jacket', weight: 60, says: /\blife ?jackets? on\b/iu },
  // "They've stopped my allowance": the money that is not there.
  { shows: 'money', weight: 62, crossed: true, says: /^(?!.*(?:\b(?:not|never|nobody)\b|n['’]t\b)).*\b(?:stopped|took away|taken away|cut off) (?:my|his|her|our|all my|all his|all her) (?:\p{L}+['’]?s? ){0,2}(?:allowance|benefits?|money|pip|dla|universal credit|pension credit|payments?)\b/iu },
  { shows: 'brain', weight: 60, says: /\b(?:the|a|my|his|her|that|last|another) stroke (?:took|left|has|got|hit|did|in)\b/iu },
  { shows: 'meal', weight: 60, says: /\b(?:sit|sits|sat) (?:down )?(?:with (?:me|him|her|us) )?(?:and|to|while (?:i|he|she)) eats?\b/iu },
  { shows: 'police', weight: 60, says: /\b(?:two|2|three|3|the|some|six|four|\d) (?:\p{L}+ )?police(?: officers?|men|man)?\b[^.;]*\b(?:came|come|turned up|shouted|in|held|took)\b/iu },
  { shows: 'reminder', weight: 60, says: /\bphone (?:goes off|plays)\b/iu },
  // "Back: bad on the left, worse after the bath."
  { shows: 'back-pain', weight: 60, says: /^(?:my\s+)?back[:.]\s+(?:[^.]*\b)?(?:bad|sore|hurts?|pain\p{L}*|aches?|aching|worse|going|gone)\b/iu },
  { shows: 'must-not', weight: 60, says: /^(?:please\s+)?(?:never|do not|don['’]t)\s+put\s+(?:\S+\s+){1,6}(?:in|into|over|near)\s+(?:my|his|her)\s+(?:mouth|face|eyes?|ears?|nose)\b|\bput nothing in (?:my|his|her) mouth\b/iu },
  { shows: 'must-not', weight: 60, says: /^(?:please\s+)?(?:never|do not|don['’]t)\s+(?:ever\s+)?(?:hold|grab|pin|restrain|drag|haul|yank|shake)\s+(?:me|him|her)\b(?!\s+(?:hand|arm))/iu },
  // Nobody may take "Never leave him alone in the bath" for being at home, or for no bath.
  { shows: 'must-not', weight: 60, says: /^(?:please\s+)?(?:never|do not|don['’]t)\s+(?:ever\s+)?leave\s+(?:me|him|her)\s+(?:alone|on (?:my|his|her) own|unattended)\s+(?:in|near|by|with|at)\s+(?:the\s+|a\s+)?(?:bath|shower|water|pool|car|kitchen|cooker|food|meal)/iu },
  { shows: 'must-not', weight: 60, says: /\b(?:do not|don['’]t|never) leave (?:me|him|her) (?:alone|on (?:my|his|her) own)(?=[.!,;]|$)/iu },
  { shows: 'writing', weight: 60, says: /^(?:please )?write (?:down (?:the|what|when|how|it)|(?:it|them|that) down)\b/iu },
  // "If I go up 3 pounds in 2 days": what somebody weighs.
  { shows: 'weight', weight: 60, says: /\b(?:go(?:es)? up|gone up|went up|put on|puts on|gain(?:s|ed)?)\s+(?:by\s+)?(?:more than\s+)?(?:\d+|a|one|two|three|four|five|six|seven|ten)\s+(?:pounds?|kilos?|kg|lbs?|stone)\b(?!\s+on\b)/iu },
  { shows: 'fall', weight: 60, says: /^(?:i|he|she)(?:['’]ve| have|['’]s| has)?\s+had\s+(?:\S+\s+){0,2}falls?\b/iu },
  { shows: 'get-up', weight: 60, says: /^(?:i['’]m\s+|i am\s+)?up (?:at|by|about|around)\s+(?:about\s+)?(?:half|quarter|\d)/iu },
  { shows: 'question', weight: 60, says: /^(?:if [^,.]*, )?(?:please )?ask me first\b/iu },
  { shows: 'kettle', weight: 80, says: /\bmakes? (?:my|his|her) own (?:tea|coffee)\b[^.]*\bkettle\b/iu },
  { shows: 'light', weight: 58, crossed: true, says: /^(?:turn (?:the|all the) )?lights?\s+(?:down|off|out)\b(?!\s+(?:upsets?|makes?|is|wants?|worries|the))|^(?:the |my )?(?:big |main |ceiling |overhead |top |strip )?lights? (?:stays?|is|are|must be|to be|kept|goes|always) (?:kept |always |to be )?(?:off|down|out)\b/iu },
  // "NO = I look down": what the sign means.
  { shows: 'stop', weight: 90, says: /^STOP(?: NOW)?\s*=/u },
  { shows: 'no', weight: 90, says: /^(?:NO|No)\s*=|(?:=|\bmeans:)\s*(?:NO|[Nn]o)[.!]?$/u },
  { shows: 'yes', weight: 90, says: /^(?:YES|Yes)\s*=|(?:=|\bmeans:)\s*(?:YES|[Yy]es)[.!]?$/u },
  // "In 3 months for the bus and the job": first of all when.
  { shows: 'week', weight: 44, says: /^(?:(?:in|at|after|every)\s+(?:\d+|two|three|four|six|twelve)\s+(?:weeks|months)\b|(?:\d+|two|three|four|six|twelve)\s+(?:weeks|months)\s+(?:from now|in\b(?!\s+(?:hospital|bed|care|prison|respite|a|an|the|my|his|her)\b)|after that|later))/iu },
  // "Fits: two or three a year."
  { shows: 'epilepsy', weight: 57, says: /^fits\b(?=[:.,]|$)/iu },
  { shows: 'agree', weight: 60, says: /^(?:we|i)(?:['’]ll| will)? know it(?:['’]s| is) working\b|^it(?:['’]s| is) working (?:if|when)\b/iu },
  // Who eats no meat is not shown a pan of eggs.
  { shows: 'greens', weight: 60, says: /\b(?:vegetarian|vegan)\b/iu },
  // "I do not need help with my money": what somebody does alone.
  { shows: 'strong', weight: 60, says: /^(?:i|he|she)\s+(?:do(?:es)?\s+not|don['’]t|doesn['’]t)\s+need\s+(?:any\s+)?help\s+(?:with|to)\b/iu },
  { shows: 'manager', weight: 60, says: /\b(?:i['’]m|i am) the boss\b/iu },
  { shows: 'in-bed', weight: 48, says: /\bgo(?:es)? up (?:to bed\b|(?:at |about |around )(?:about )?(?:half|quarter|\d|seven|eight|nine|ten|eleven))/iu },
  // "I live at Cedar Court."
  { shows: 'home', weight: 12, says: /^(?:[Ii]|[Ww]e|[Hh]e|[Ss]he)\s+(?:have\s+)?(?:still\s+)?live[sd]?\s+(?:here|at|in|on)\s+\p{Lu}/u },
  { shows: 'medicine', weight: 51, says: /\d\s?(?:mg|mcg|micrograms?)\b/i },
  // "Phones away in the bathroom", "telly off", "missed tablets": it must not be there, or was not.
  { shows: 'mobile', weight: 58, crossed: true, says: /^(?!.*(?:\b(?:not|never|wants?|upsets?)\b|n['’]t\b)).*\bphones?\s+(?:away|off)\b(?!\s+(?:the|from|at|if|when)\b)/iu },
  { shows: 'television', weight: 58, crossed: true, says: /^(?:the\s+)?(?:telly|tv|television)\s+off\b(?!\s+(?:upsets?|makes?|is|wants?|worries))/iu },
  { shows: 'tablets-medicine', weight: 58, crossed: true, says: /^(?!.*(?:\b(?:not|never|no)\b|n['’]t\b)).*\b(?:missed|missing|forgotten|skipped)\s+(?:my\s+|a\s+|some\s+)?(?:tablets?|doses?|medicines?|medication|pills?)\b/iu },
  // "Ring for church", "I ring number 3 at St Leonard's".
  { shows: 'doorbell', weight: 60, says: /\bbell[- ]?ring(?:ing|ers?)\b|\b(?:rings?|ringing) (?:for (?:church|the service|evensong|weddings?)\b|(?:the )?(?:church |tower )?bells\b|(?:number|no\.?) \d{1,2} at St\b|the (?:treble|tenor)\b)/u },
  { shows: 'train', weight: 50, says: /^(?:the |a )?trains? (?:to|from|for) \p{Lu}|\b(?:like|likes|love|loves|enjoy|enjoys|watch|watches|watching|about|mad on|photos of) (?:the |old )?trains\b/iu },
  { shows: 'alarm-button', weight: 64, crossed: true, says: /\b(?:pendant|alarm|wristband|red button|call bell)\b[^.,;]*\b(?:does not|doesn['’]t|will not|won['’]t|cannot|can['’]t|no longer)\s+(?:work|reach|go off|ring)\b/iu },
  { shows: 'money', weight: 62, crossed: true, says: /^(?:i|he|she|we)\s+(?:(?:do|does) not |don['’]t |doesn['’]t )?pays?\s+(?:nothing|anything|no contribution)\b/iu },
  { shows: 'mobile', weight: 60, crossed: true, says: /\b(?:phone|screen|mobile)[- ]free\b/iu },
  { shows: 'wash', weight: 58, says: /^(?:i|he|she) wash(?:es)? (?:sitting|standing|at the|myself|himself|herself|my|his|her)\b(?! (?:hair|hands|clothes|up|dishes|pots|car))/iu },
  { shows: 'mental-health', weight: 64, says: /\b(?:thinking|thoughts|think|talks?|talking) (?:of|about) (?:dying|suicide|killing (?:myself|himself|herself)|ending (?:it|my life))\b/iu },
  { shows: 'ill', weight: 62, crossed: true, says: /\b(?:hardly ever|rarely|almost never|never) (?:get|gets|am|is|feel|feels) (?:sick|ill|poorly)\b/iu },
  { shows: 'toilet', weight: 60, says: /\bwip(?:e|es|ed|ing) (?:properly|myself|himself|herself|my bottom|front to back|after (?:the toilet|a poo))\b/iu },
  // "It takes about 50 minutes, more in hot weather": first of all how long.
  { shows: 'time', weight: 60, says: /^(?:it|this|that) (?:takes|took|lasts?) (?:me |him |her |us )?(?:about |around )?(?:\d{1,3}|an|half an|one|two|three|four) (?:minutes?|mins?|hours?)\b/iu },
  { shows: 'with-somebody', weight: 60, says: /^(?:somebody|someone) (?:comes?|goes|go|walks?|travels?) (?:out )?with (?:me|him|her)\b/iu },
  { shows: 'pain', weight: 64, crossed: true, says: /\b(?:do not|don['’]t|does not|doesn['’]t|cannot|can['’]t) feel (?:much |any )?pain\b/iu },
  { shows: 'police', weight: 62, says: /^(?!.*(?:\b(?:not|never|nobody)\b|n['’]t\b)(?!\s+found)).*\b(?:ring|call|phone|tell)s? the police\b/iu },
  { shows: 'training', weight: 62, says: /\btrains? (?:up )?(?:(?:the|my|his|her|our|new|all|any|other) )*(?:PAs?|carers?|staff|workers?|personal assistants?|assistants?|team)\b/iu },
  // "If I'm shouting, go in the kitchen."
  { shows: 'loud', weight: 58, says: /^(?:if|when) (?:i['’]?m|i am|(?:he|she)(?:['’]s| is)) (?:shouting|screaming|yelling)\b/iu },
  // "The worst sounds: hand dryers."
  { shows: 'loud', weight: 40, says: /\b(?:hand ?dryers?|sirens?|(?:worst|loud|sudden) (?:sounds?|noises?))\b/iu },
  // "I catch the 42 into town."
  { shows: 'bus', weight: 47, says: /\b(?:(?:(?:catch|catches|caught) the (?:number )?\p{Lu}?|(?:on|off) the (?:number )?(?![ABM]\d)\p{Lu}?)\d{1,3}\p{Lu}?(?=\s+(?:bus|into|to|from|home|at|and|back)\b|[.,]|$)|(?:get|gets|got|take|takes) the (?:number )?\p{Lu}?\d{1,3}\p{Lu}?(?=\s+(?:bus|into|to|home)\b))/u },
  // "I choose who works for me and what I eat" is about choosing, whatever is chosen.
  { shows: 'choice', weight: 70, says: /^(?:i|we|he|she|\p{Lu}\p{L}+)\s+(?:do:|(?:always\s+|still\s+|can\s+)?(?:choose|decide|pick)s?)\s+(?:who|what|where|when|which|how(?!\s+(?:i|he|she)\s+feel))\b(?!\s+(?:is wrong|hurts|happened|the matter|i (?:mean|think)))/iu },
];
