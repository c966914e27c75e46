package se.huddinge.samverkan.web;

import org.springframework.web.method.HandlerMethod;

/** Whether who asks may come through a handler: answered by the floor that knows roles, so that a menu never lies. */
public interface Doors {
    boolean open(HandlerMethod handler);
}
