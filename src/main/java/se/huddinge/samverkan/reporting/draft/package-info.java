/** The report while it is written: figures and rows as they are today, and the coordinator's words. */
@NullMarked
@NamedInterface("draft")
package se.huddinge.samverkan.reporting.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
