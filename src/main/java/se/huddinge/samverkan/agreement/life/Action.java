package se.huddinge.samverkan.agreement.life;

/** Something that can be done with an agreement now, on a page of its own under the agreement's address. */
public record Action(Name name, String path) {
    public enum Name {
        PREPARE("/beredning"),
        HAND_OVER("/beredning"),
        RETURN("/beredning"),
        DECIDE("/beslut"),
        REPORT("/beslut/anmalan"),
        SEND("/undertecknande"),
        SIGN("/parter/{}/underskrift"),
        WITHDRAW("/parter/{}/underskrift/aterkallelse"),
        END("/avslut"),
        UNDO("/angra"),
        REMOVE("/borttagning"),
        ABORT("/avbrott"),
        ANNUL("/makulering");

        private final String path;

        Name(String path) {
            this.path = path;
        }
    }

    static Action of(Name name) {
        return new Action(name, name.path);
    }

    static Action of(Name name, Long partyId) {
        return new Action(name, name.path.replace("{}", partyId.toString()));
    }
}
