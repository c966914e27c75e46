/** The report as it was handed over (R9): words, figures and the rows behind them, kept as they were. */
@NullMarked
@NamedInterface("locked")
package se.huddinge.samverkan.reporting.locked;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
