import type { InLanguages } from './language.ts';

/** What a habit of a channel is called, so that it can be questioned. */
interface SeedWords {
  readonly channel: (channel: string) => string;
  readonly content: (what: string, channel: string) => string;
  readonly cadence: (channel: string) => string;
}

export const seedWords: InLanguages<SeedWords> = {
  en: {
    channel: (channel) => `Being on ${channel}`,
    content: (what, channel) => `${what} on ${channel}`,
    cadence: (channel) => `The rhythm of ${channel}`,
  },
  fr: {
    channel: (channel) => `La présence sur ${channel}`,
    content: (what, channel) => `${what} sur ${channel}`,
    cadence: (channel) => `Le rythme de ${channel}`,
  },
};
