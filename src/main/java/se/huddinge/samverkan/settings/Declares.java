package se.huddinge.samverkan.settings;

import java.util.List;

/** Implemented by a feature's component: which settings it reads. */
public interface Declares {
    List<Setting<?>> settings();
}
