package se.huddinge.samverkan.agreement;

/** Why an agreement has other academies only: what is asked for is lacking at the prioritised ones (S11, R2). */
public enum PartnerReason {
    LACKING,
    POORLY_DEVELOPED,
    OTHER
}
