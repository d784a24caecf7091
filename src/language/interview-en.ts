import { englishChannels } from './interview-channels-en.ts';
import { englishField } from './interview-field-en.ts';
import { englishGoals } from './interview-goals-en.ts';
import { englishOffer } from './interview-offer-en.ts';
import { englishOrganization } from './interview-organization-en.ts';
import { englishPeople } from './interview-people-en.ts';
import { englishTeam } from './interview-team-en.ts';
import { englishWork } from './interview-work-en.ts';

/**
 * The questions in English by topic. `{name}` is the name of what is asked about, `{metric}` and `{unit}` those of a
 * measure, `{names}` what there is already, `{missing}` what is not there yet, `{subject}` what an answer before
 * brought up and `{of}` whose it is.
 */
export const englishQuestions = {
  ...englishOrganization,
  ...englishPeople,
  ...englishOffer,
  ...englishField,
  ...englishGoals,
  ...englishChannels,
  ...englishWork,
  ...englishTeam,
} as const;
