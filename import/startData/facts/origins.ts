import type { Origin } from '../drafts.js';

function document(citation: string): Origin {
  return { citation, url: null, sample: false };
}

function page(citation: string, url: string): Origin {
  return { citation, url, sample: false };
}

/** What the hub says of itself. */
export const HUB_ITSELF: Origin = { citation: null, url: null, sample: false };

export const INDUSTRY_PAPER = document(
  'D-8 Industry: Technology Cooperation (background, task forces, decisions, meetings)',
);

export const PRESS_ARTICLE = document(
  "Press article of December 2019 on Iran's international technology ties",
);

export const DIRECTORATE_DESCRIPTION = document(
  'Description of an International Relation and Cooperation Directorate',
);

export const MEMBERSHIP = page(
  'Trend News Agency on the membership of the D-8',
  'https://en.trend.az/iran/politics/3984216.html',
);

export const PORTAL_LAUNCH = page(
  'D-8 on the launch of the D-8 TTEN web portal',
  'https://developing8.org/news/d-8-officially-launched-d-8-tten-web-portal-to-boost-d-8-technology-cooperation',
);

export const FOCAL_POINTS = page(
  'D-8 TTEN on its High Council meeting of October 2023 and on its national focal points',
  'https://d8tten.org/high-council-meeting',
);

export const HIGH_COUNCIL_2015 = page(
  'D-8 TTEN on its third High Council meeting',
  'http://www.d8tten.org/en/News/Holding-the-third-High-Council-Meeting-of-the-Developing-8-Technology-Transfer-and-Exchange-Network.soap',
);

export const HIGH_COUNCIL_2020 = page(
  'Pardis Technology Park on the fifth High Council meeting of D-8 TTEN',
  'https://en.techpark.ir/modules.php?module=articles&do=article&artname=Pakistan-hosts-D8-TTEN-High-Council-Meeting',
);

export const AWARD_SECOND_ROUND = page(
  'News of isti.ir on the second round of the D-8 TTEN technology transfer award',
  'http://en.isti.ir/news/News-Archive/22387/The+Awarding+Process+of+the+Second+Round+of+D-8+Technology+Transfer+and+Exchange+Network+TTEN+is+initiated.',
);

export const AWARD_RULES = page(
  'D-8 TTEN on its Technology Transfer Award',
  'https://d8tten.org/technology-transfer-award/',
);

export const ANKARA_MEETING = page(
  'D-8 on the task force meeting in Ankara',
  'http://developing8.org/Latestnews.aspx?NewsTitle=4th%20D-8%20Task%20Force%20on%20Technology%20Cooperation%20meeting%20in%20Ankara',
);

export const INVESTMENT_MEETING = page(
  'D-8 on the 1st Technology Investment Meeting',
  'http://developing8.org/Latestnews.aspx?NewsTitle=Secretary-General%20addressed%20the%201st%20Technology%20Investment%20Meeting%20held%20in%20Tehran',
);

export const MINISTRIES_OF_2018 = document(
  'Presidential Decree No. 1 of Türkiye, 10 July 2018, on the organisation of the Presidency',
);
