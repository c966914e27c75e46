/** The list of agreements: filtered and sorted in SQL, on a page or as a file. */
@NullMarked
package se.huddinge.samverkan.agreement.listing;

import org.jspecify.annotations.NullMarked;
