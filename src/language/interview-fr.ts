import type { Topic } from './interview.ts';
import { frenchChannels } from './interview-channels-fr.ts';
import { frenchField } from './interview-field-fr.ts';
import { frenchGoals } from './interview-goals-fr.ts';
import { frenchOffer } from './interview-offer-fr.ts';
import { frenchOrganization } from './interview-organization-fr.ts';
import { frenchPeople } from './interview-people-fr.ts';
import { frenchTeam } from './interview-team-fr.ts';
import { frenchWork } from './interview-work-fr.ts';
import type { QuestionWords } from './question-words.ts';

/** The questions in French by topic; the placeholders are those of the English ones. */
export const frenchQuestions: Readonly<Record<Topic, QuestionWords>> = {
  ...frenchOrganization,
  ...frenchPeople,
  ...frenchOffer,
  ...frenchField,
  ...frenchGoals,
  ...frenchChannels,
  ...frenchWork,
  ...frenchTeam,
};
