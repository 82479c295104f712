/**
 * Every code of the plan model, as lists. Templates give the words a reader sees; nothing here is ever printed.
 * Where the sources fix a code it is used as it stands; the rest are plain words in the same style.
 */

/** R001: documents with different rules. A bare "support plan" is none of them. */
export const planKinds = ['careAndSupportPlan', 'carerSupportPlan', 'sevenQuestionsPlan', 'review'] as const;
/** R010: how far the plan has come. */
export const stages = ['draft', 'submitted', 'final', 'superseded', 'ended'] as const;
/** R002 to R005: why there is a plan. */
export const planBases = ['dutyEligibleNeeds', 'powerToMeet', 'selfFunderArranged', 'ownArrangements', 'careHomeSelfFunder'] as const;
/** R004, R005: what set planning going when the council does not meet the needs. */
export const planTriggers = [
  'askedFor', 'complexNeeds', 'representativeAsked', 'noDecisionMaker', 'bestInterests', 'riskOfAbuse', 'wouldHelpAndAgreed', 'other',
] as const;
/** Whose plan it is. */
export const subjectRoles = ['adult', 'carer'] as const;
/** Typefaces a person can ask to read in: the house face, one with the letters and widths of Arial, one made for people with dyslexia. */
export const typefaces = ['atkinson', 'arimo', 'lexend'] as const;
/** Colours of paper with a name; any other as `#rrggbb`. Tints are very pale (RNIB 1998). */
export const papers = ['white', 'cream', 'paleYellow', 'paleBlue'] as const;
/** Colours of words with a name; any other as `#rrggbb`. */
export const inks = ['black', 'darkBlue', 'darkGreen', 'darkBrown'] as const;
/** R018 and AIS: ways of getting information. */
export const formats = ['standard', 'largePrint', 'easyRead', 'audio', 'braille', 'bsl', 'other'] as const;
/** R014: why somebody may be involved. */
export const involvementBases = ['self', 'carer', 'askedByPerson', 'consented', 'advocate', 'bestInterests'] as const;
/** R026: how far the person took part. */
export const engagements = ['full', 'partial', 'none'] as const;
/** What kind of assessment there was (R042). */
export const assessmentKinds = ['needs', 'carer', 'supportedSelfAssessment', 'combined', 'other'] as const;
/** R032: how an area of wellbeing is. */
export const senses = ['positive', 'negative', 'mixed'] as const;
/** R033: something to achieve, to change, or to keep the same. */
export const outcomeTypes = ['achieve', 'change', 'keep'] as const;
/** R041: what became of an outcome. */
export const outcomeStatuses = ['met', 'partlyMet', 'notMet', 'noLongerWanted'] as const;
/** R128: soon, or in the long run. */
export const terms = ['now', 'long'] as const;
/** R044: the ten adult and eight carer outcomes of the eligibility regulations; some names are in both lists. */
export const nationalOutcomes = [
  'nutrition', 'hygiene', 'toilet', 'clothed', 'safeAtHome', 'habitableHome', 'relationships', 'work', 'community',
  'caringForChild', 'caringForOthers', 'recreation',
] as const;
/** R003: why the council meets a need. */
export const councilBases = ['duty', 'power', 'none'] as const;
/** R045, R046: who or what meets a need. */
export const metByCodes = ['council', 'informal', 'otherService', 'self', 'equipment', 'prevention'] as const;
/** Kinds of paid help; `reablement` and `intermediateCare` may be free at first (M18). */
export const serviceKinds = [
  'homeCare', 'personalAssistant', 'dayService', 'respite', 'sittingService', 'supportedLiving', 'careHome', 'reablement',
  'intermediateCare', 'community', 'transport', 'meals', 'assistiveTechnology', 'training', 'advocacy', 'other',
] as const;
/** R056: who gets a service. */
export const serviceRecipients = ['subject', 'caredFor'] as const;
/** R061: who arranges something. */
export const arrangers = ['person', 'council', 'family', 'provider', 'other'] as const;
/** M1: periods money is counted in. */
export const periods = ['oneOff', 'daily', 'weekly', 'fortnightly', 'fourWeekly', 'monthly', 'quarterly', 'yearly'] as const;
/** What a price is for. */
export const costUnits = [
  'hour', 'visit', 'session', 'day', 'night', 'sleepIn', 'week', 'month', 'journey', 'mile', 'meal', 'item', 'other',
] as const;
/** R083, R084: ways of managing the money. */
export const managementMethods = ['council', 'directPayment', 'isf', 'indirectAgent', 'indirectTrust'] as const;
/** R071: who else may pay; `historicFund` is a fund that has closed. */
export const funderTypes = [
  'council', 'person', 'family', 'thirdParty', 'health', 'otherPublic', 'charity', 'historicFund',
] as const;
/** M11: things, or building work. */
export const equipmentKinds = ['equipment', 'works'] as const;
/** M3: every week, every other week, or once a month. */
export const weekPatterns = ['every', 'oddEven', 'monthly'] as const;
/** Who gets a direct payment (G4). */
export const paymentRecipients = ['subject', 'nominated', 'authorised', 'thirdPartyAccount'] as const;
/** M16: what an employer pays besides wages. */
export const employerCostTypes = [
  'nationalInsurance', 'pension', 'holidayCover', 'insurance', 'payroll', 'training', 'recruitment', 'checks', 'sickPayCover',
  'redundancy', 'other',
] as const;
/** M10: who pays for the support. */
export const fundingRoutes = ['council', 'selfFunderArranged', 'ownArrangements', 'careHomeSelfFunder'] as const;
/** R078: at home or in a care home. */
export const settings = ['community', 'careHome'] as const;
/** R096: what a risk comes from. */
export const riskSources = ['need', 'outcome', 'plan', 'money', 'other'] as const;
/** R104: who could be harmed. */
export const riskTargets = ['person', 'carer', 'others'] as const;
/** How likely or how serious. */
export const levels = ['low', 'medium', 'high'] as const;
/** R109: kinds of answer when a risk comes true. */
export const reactiveTypes = [
  'councilEmergencyCare', 'changeProvider', 'extraFormalCare', 'urgentReview', 'relativeStepsIn', 'emergencyServices', 'other',
] as const;
/** R116: what people are told at planning. */
export const informationItems = [
  'servicesAndCosts', 'whichWaysSuit', 'prevention', 'howServicesAreArranged', 'signOffProcess', 'howFinalBudgetIsDecided',
  'managementOptions',
] as const;
/** R022: what somebody is given before they plan for themselves. */
export const delegationItems = [
  'planningProcess', 'planRequirements', 'needsToBeMet', 'indicativeBudget', 'servicesAndCosts', 'preventionServices',
  'informationAndAdvice', 'contribution',
] as const;
/** R156: what the practitioner is satisfied of before the draft is recorded. */
export const readinessItems = [
  'involvementMaximised', 'wellbeingPromoted', 'outcomesExplored', 'waysExplored', 'proportionate', 'risksAndContingency',
  'informationAndPrevention', 'methodAgreed',
] as const;
/** How far an action has come. */
export const actionStatuses = ['notStarted', 'started', 'done', 'stopped'] as const;
/** Which review comes next. */
export const reviewTypes = ['first', 'annual', 'other'] as const;
/** R121: whether the person agrees. */
export const agreementStatuses = ['agreed', 'agreedInPart', 'notAgreed'] as const;
/** What the approver decided. */
export const signOffDecisions = ['approved', 'changesAsked', 'notApproved'] as const;
/** R142, R143: what becomes of the person's own plan. */
export const originalDecisions = ['keepAsFinal', 'convert', 'noOriginal'] as const;
/** R143: why the own plan could not be the final plan. */
export const conversionReasons = ['notStatutory', 'cannotBeFiled'] as const;
/** R150: what becomes of notes made on the way. */
export const disposals = ['filed', 'returned', 'destroyed'] as const;
/** R163: why somebody may have a copy. */
export const copyBases = [
  'subject', 'askedBySubject', 'carerOfPlan', 'advocateAgreed', 'bestInterests', 'council',
] as const;
/** How much of the plan a copy holds. */
export const copyScopes = ['whole', 'parts'] as const;
/** R146: whether the original goes with a copy. */
export const originalAttachedCodes = ['yes', 'notNeeded', 'withheld'] as const;
/** Care Act sections 9(4) and 10(5)-(6): matters support could be relevant to (R040). */
export const relevantMatterCodes = [
  'wellbeing', 'outcomes', 'supportContribution', 'able', 'willing', 'work', 'educationTrainingRecreation',
] as const;
/** Whom a part of the plan is about. */
export const dataAboutCodes = ['subject', 'carer', 'caredFor', 'thirdParty', 'mixed'] as const;
/** R007, R008: why a plan ended, and what the letter must say. */
export const closureKinds = ['planEnded', 'noLongerWanted'] as const;
/** R007, R008: what the closing letter must say. */
export const closureItems = [
  'servicesInformation', 'preventionAdvice', 'otherInformation', 'supportToArrange', 'supportToContingencyPlan', 'onBreakdown',
  'monitoring', 'changeOfMind', 'changeOfNeeds', 'otherProcessesContinue',
] as const;
/** Section D2: what became of a block; the same codes as `Fate`. */
export const blockFates = ['mapped', 'keptVerbatim', 'notReflected', 'decorative', 'notContent'] as const;
/** How a place was found; the same codes as `PlacedBy`. */
export const placers = ['decision', 'directive', 'record', 'field', 'heading', 'cue', 'neighbour', 'none'] as const;
