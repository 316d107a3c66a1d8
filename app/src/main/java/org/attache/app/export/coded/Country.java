package org.attache.app.export.coded;

/**
 * A state in the codes of other data sets.
 *
 * @param iso3 ISO 3166 alpha-3
 * @param name English short name
 * @param fips FIPS 10-4, which GDELT has for places; empty where there is none
 * @param cow number by the Correlates of War; empty for what is no member of that system
 */
record Country(String iso3, String name, String fips, String cow) {}
