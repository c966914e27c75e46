/** The list of activities, as a page and as files. */
@NullMarked
package se.huddinge.samverkan.activity.listing;

import org.jspecify.annotations.NullMarked;
