package se.huddinge.samverkan.priorityarea.listing;

/**
 * A board and its areas.
 *
 * @param areas that count today (R14)
 * @param idle of them, those where nothing lives
 * @param proposals as far as the reader may know of them
 */
record BoardRow(Long id, String name, long areas, long idle, long proposals) {}
