/** How many of those who studied or practised in a department applied there and were hired: its estimate, once a year. */
@NullMarked
@NamedInterface("recruitment")
package se.huddinge.samverkan.placement.recruitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
