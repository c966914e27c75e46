/** The lists: areas, boards and their areas, collaboration without an area; and what others ask of areas. */
@NullMarked
@NamedInterface("listing")
package se.huddinge.samverkan.priorityarea.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
