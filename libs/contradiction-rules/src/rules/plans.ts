/** Plans said within so many days are plans of one moment; what is said later than that is the newer plan. */
export const PLANS_OF_ONE_MOMENT = 1;
