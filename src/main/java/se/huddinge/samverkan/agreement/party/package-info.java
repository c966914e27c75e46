/** Who is bound by an agreement, each party a page of its own. */
@NullMarked
package se.huddinge.samverkan.agreement.party;

import org.jspecify.annotations.NullMarked;
