import { badUserInput } from '../../kit/badUserInput.js';
import { countryName } from '../../kit/country.js';
import type {
  CountryFestivalCoverageResolvers,
  FestivalCoverageResolvers,
  FestivalYearResolvers,
} from '../__generated__/resolvers.js';
import { NAMED_FESTIVALS } from '../eventReportStore.js';
import { type CountryFestivalCoverageModel, isMissing } from '../festivalCoverage.js';

const missingIn = ({ years }: CountryFestivalCoverageModel) => years.filter(isMissing).length;
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

export const FestivalCoverage: FestivalCoverageResolvers = {
  countries: (countries) => [...countries],
  yearCount: (countries) => sum(countries.map(({ years }) => years.length)),
  missingCount: (countries) => sum(countries.map(missingIn)),
};

export const CountryFestivalCoverage: CountryFestivalCoverageResolvers = {
  country: ({ country }, _args, facts) => ({ code: country, name: countryName(country, facts) }),
  years: ({ years }) => [...years],
  yearCount: ({ years }) => years.length,
  coveredCount: (coverage) => coverage.years.length - missingIn(coverage),
  missingCount: missingIn,
};

export const FestivalYear: FestivalYearResolvers = {
  async festivals({ festivalIds }, { first }, { loaders }) {
    const wanted = first ?? NAMED_FESTIVALS;
    if (wanted < 1 || wanted > NAMED_FESTIVALS) {
      throw badUserInput(`first must be 1 to ${NAMED_FESTIVALS}, got ${wanted}`);
    }
    const ids = festivalIds.slice(0, wanted);
    const festivals = await Promise.all(ids.map((id) => loaders.eventById.load(id)));
    // One that was removed since it was counted.
    return festivals.flatMap((festival) => festival ?? []);
  },
  isMissing,
};
