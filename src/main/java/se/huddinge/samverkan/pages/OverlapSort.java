package se.huddinge.samverkan.pages;

/** In which order the places stand. */
enum OverlapSort {
    PLACE,
    /** Where most meet stands first. */
    MOST_UNITS
}
