/**
 * Names under which a city is looked for beside the one that a source used: former names and other spellings. They only help
 * to find and are never shown, so they need no source and stand here, not in the record; those of states are in the record.
 */
export const cities: readonly (readonly string[])[] = [
  ["Astana", "Nur-Sultan", "Nursultan", "Akmola", "Tselinograd"],
  ["Almaty", "Alma-Ata"],
  ["Ashgabat", "Ashkhabad"],
  ["Baku", "Bakı"],
  ["Beijing", "Peking"],
  ["Bishkek", "Frunze"],
  ["Cairo", "Al Qahirah"],
  ["Dhaka", "Dacca"],
  ["Hanoi", "Ha Noi"],
  ["Kyiv", "Kiev"],
  ["Moscow", "Moskva"],
  ["Samarkand", "Samarqand"],
  ["Sharm El Sheikh", "Sharm el-Sheikh"],
  ["Tashkent", "Toshkent"],
  ["Tehran", "Teheran"],
];

const namesOf = new Map(cities.flatMap((names) => names.map((name) => [name, names] as const)));

/** All names by which a city is looked for, its own among them. */
export function cityNames(city: string): readonly string[] {
  return namesOf.get(city) ?? [city];
}
