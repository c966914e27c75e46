/** A report as it is read and kept: headings, words, tables with figures; and the files that are made of it. */
@NullMarked
package se.huddinge.samverkan.reporting.paper;

import org.jspecify.annotations.NullMarked;
