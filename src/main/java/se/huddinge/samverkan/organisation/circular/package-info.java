/** Letters from the coordinator to everybody who is a contact person today. */
@NullMarked
package se.huddinge.samverkan.organisation.circular;

import org.jspecify.annotations.NullMarked;
