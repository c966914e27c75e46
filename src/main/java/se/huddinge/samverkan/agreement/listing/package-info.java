/** The list of agreements: filtered and sorted in SQL, on a page or as a file. */
@NullMarked
@NamedInterface("listing")
package se.huddinge.samverkan.agreement.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
