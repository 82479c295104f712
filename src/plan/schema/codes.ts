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
export const subjectRoles = ['adult', 'carer'] as const;
/** R018 and AIS: ways of getting information. */
export const formats = ['standard', 'largePrint', 'easyRead', 'audio', 'braille', 'bsl', 'other'] as const;
/** R014: why somebody may be involved. */
export const involvementBases = ['self', 'carer', 'askedByPerson', 'consented', 'advocate', 'bestInterests'] as const;
export const engagements = ['full', 'partial', 'none'] as const;
export const assessmentKinds = ['needs', 'carer', 'supportedSelfAssessment', 'combined', 'other'] as const;
export const senses = ['positive', 'negative', 'mixed'] as const;
/** R033: something to achieve, to change, or to keep the same. */
export const outcomeTypes = ['achieve', 'change', 'keep'] as const;
export const outcomeStatuses = ['met', 'partlyMet', 'notMet', 'noLongerWanted'] as const;
export const terms = ['now', 'long'] as const;
/** R044: the ten adult and eight carer outcomes of the eligibility regulations; some names are in both lists. */
export const nationalOutcomes = [
  'nutrition', 'hygiene', 'toilet', 'clothed', 'safeAtHome', 'habitableHome', 'relationships', 'work', 'community',
  'caringForChild', 'caringForOthers', 'recreation',
] as const;
export const councilBases = ['duty', 'power', 'none'] as const;
/** R045, R046: who or what meets a need. */
export const metByCodes = ['council', 'informal', 'otherService', 'self', 'equipment', 'prevention'] as const;
export const serviceKinds = [
  'homeCare', 'personalAssistant', 'dayService', 'respite', 'sittingService', 'supportedLiving', 'careHome', 'reablement',
  'intermediateCare', 'community', 'transport', 'meals', 'assistiveTechnology', 'training', 'advocacy', 'other',
] as const;
export const serviceRecipients = ['subject', 'caredFor'] as const;
/** R061: who arranges something. */
export const arrangers = ['person', 'council', 'family', 'provider', 'other'] as const;
/** M1: periods money is counted in. */
export const periods = ['oneOff', 'daily', 'weekly', 'fortnightly', 'fourWeekly', 'monthly', 'quarterly', 'yearly'] as const;
export const costUnits = [
  'hour', 'visit', 'session', 'day', 'night', 'sleepIn', 'week', 'month', 'journey', 'mile', 'meal', 'item', 'other',
] as const;
/** R083, R084: ways of managing the money. */
export const managementMethods = ['council', 'directPayment', 'isf', 'indirectAgent', 'indirectTrust'] as const;
/** R071: who else may pay; `historicFund` is a fund that has closed. */
export const funderTypes = [
  'council', 'person', 'family', 'thirdParty', 'health', 'otherPublic', 'charity', 'historicFund',
] as const;
export const equipmentKinds = ['equipment', 'works'] as const;
export const weekPatterns = ['every', 'oddEven', 'monthly'] as const;
export const paymentRecipients = ['subject', 'nominated', 'authorised', 'thirdPartyAccount'] as const;
/** M16: what an employer pays besides wages. */
export const employerCostTypes = [
  'nationalInsurance', 'pension', 'holidayCover', 'insurance', 'payroll', 'training', 'recruitment', 'checks', 'sickPayCover',
  'redundancy', 'other',
] as const;
export const fundingRoutes = ['council', 'selfFunderArranged', 'ownArrangements', 'careHomeSelfFunder'] as const;
export const settings = ['community', 'careHome'] as const;
export const riskSources = ['need', 'outcome', 'plan', 'money', 'other'] as const;
export const riskTargets = ['person', 'carer', 'others'] as const;
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
export const actionStatuses = ['notStarted', 'started', 'done', 'stopped'] as const;
export const reviewTypes = ['first', 'annual', 'other'] as const;
export const agreementStatuses = ['agreed', 'agreedInPart', 'notAgreed'] as const;
export const signOffDecisions = ['approved', 'changesAsked', 'notApproved'] as const;
/** R142, R143: what becomes of the person's own plan. */
export const originalDecisions = ['keepAsFinal', 'convert', 'noOriginal'] as const;
export const conversionReasons = ['notStatutory', 'cannotBeFiled'] as const;
export const disposals = ['filed', 'returned', 'destroyed'] as const;
export const copyBases = [
  'subject', 'askedBySubject', 'carerOfPlan', 'advocateAgreed', 'bestInterests', 'council',
] as const;
export const copyScopes = ['whole', 'parts'] as const;
export const originalAttachedCodes = ['yes', 'notNeeded', 'withheld'] as const;
/** Care Act sections 9(4) and 10(5)-(6): matters support could be relevant to (R040). */
export const relevantMatterCodes = [
  'wellbeing', 'outcomes', 'supportContribution', 'able', 'willing', 'work', 'educationTrainingRecreation',
] as const;
export const dataAboutCodes = ['subject', 'carer', 'caredFor', 'thirdParty', 'mixed'] as const;
/** R007, R008: why a plan ended, and what the letter must say. */
export const closureKinds = ['planEnded', 'noLongerWanted'] as const;
export const closureItems = [
  'servicesInformation', 'preventionAdvice', 'otherInformation', 'supportToArrange', 'supportToContingencyPlan', 'onBreakdown',
  'monitoring', 'changeOfMind', 'changeOfNeeds', 'otherProcessesContinue',
] as const;
export const blockFates = ['mapped', 'keptVerbatim', 'notReflected', 'decorative', 'notContent'] as const;
export const placers = ['decision', 'directive', 'record', 'field', 'heading', 'cue', 'neighbour', 'none'] as const;
