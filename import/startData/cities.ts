import type { StoredEvent } from '../../subgraphs/events/event.js';
import type { StoredInstitutionLocation } from '../../subgraphs/institutions/institution.js';

interface City {
  readonly name: string;
  readonly country: string;
  readonly geoNamesId: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
}

function city(
  name: string,
  country: string,
  geoNamesId: number,
  [latitude, longitude]: readonly [latitude: number, longitude: number],
  timeZone: string,
): City {
  return { name, country, geoNamesId, latitude, longitude, timeZone };
}

/** Cities of the start data, with the points GeoNames has for them. */
export const CITIES = {
  abuja: city('Abuja', 'NG', 2352778, [9.05785, 7.49508], 'Africa/Lagos'),
  ankara: city('Ankara', 'TR', 323786, [39.91987, 32.85427], 'Europe/Istanbul'),
  baku: city('Baku', 'AZ', 587084, [40.37767, 49.89201], 'Asia/Baku'),
  budapest: city('Budapest', 'HU', 3054643, [47.49801, 19.03991], 'Europe/Budapest'),
  bursa: city('Bursa', 'TR', 750269, [40.19559, 29.06013], 'Europe/Istanbul'),
  cairo: city('Cairo', 'EG', 360630, [30.06263, 31.24967], 'Africa/Cairo'),
  dhaka: city('Dhaka', 'BD', 1185241, [23.7104, 90.40744], 'Asia/Dhaka'),
  faisalabad: city('Faisalabad', 'PK', 1179400, [31.41554, 73.08969], 'Asia/Karachi'),
  gebze: city('Gebze', 'TR', 747014, [40.80276, 29.43068], 'Europe/Istanbul'),
  isfahan: city('Isfahan', 'IR', 418863, [32.65246, 51.67462], 'Asia/Tehran'),
  istanbul: city('Istanbul', 'TR', 745044, [41.01384, 28.94966], 'Europe/Istanbul'),
  jakarta: city('Jakarta', 'ID', 1642911, [-6.21462, 106.84513], 'Asia/Jakarta'),
  karaj: city('Karaj', 'IR', 128747, [35.83266, 50.99155], 'Asia/Tehran'),
  kualaLumpur: city('Kuala Lumpur', 'MY', 1735161, [3.1412, 101.68653], 'Asia/Kuala_Lumpur'),
  lagos: city('Lagos', 'NG', 2332459, [6.45407, 3.39467], 'Africa/Lagos'),
  tashkent: city('Tashkent', 'UZ', 1512569, [41.26465, 69.21627], 'Asia/Tashkent'),
  tehran: city('Tehran', 'IR', 112931, [35.69439, 51.42151], 'Asia/Tehran'),
} as const;

/** A city as the place of an event. */
export function eventIn({ name, country, latitude, longitude, timeZone }: City) {
  return {
    city: name,
    country,
    geo: { latitude, longitude },
    timeZone,
  } satisfies Partial<StoredEvent>;
}

/** A city as the place of an institution. */
export function locatedIn({
  name,
  country,
  geoNamesId,
  latitude,
  longitude,
}: City): StoredInstitutionLocation {
  return { geoNamesId, place: name, country, subdivision: null, latitude, longitude };
}

/** A country as the place of an institution whose city is not known. */
export function somewhereIn(country: string): StoredInstitutionLocation {
  return {
    geoNamesId: null,
    place: null,
    country,
    subdivision: null,
    latitude: null,
    longitude: null,
  };
}
