// Recorded from Rules/standard/language.rules by RECORD=1 swift test. Do not edit.
// swift-format-ignore-file

extension StandardRuleFiles {
  static let language = StandardRuleFile(
    name: "language.rules",
    text: #"""
# How English is written and spoken: noise to skip, short and misspelt forms, contractions.
# Words that are words of their own are left alone: ill, id, well, wed, shell, hell, were, shed, lets.

fillers um, umm, uh, uhm, uhh, uhhh, er, erm, errm, hm, hmm, mm, mmm, mhm, ah, ahh, eh

# Not
spelling can't, cant, cannot, cnt                = can not
spelling won't, wont                                     = will not
spelling shan't, shant                                   = shall not
spelling ain't, aint                                     = is not
spelling dont, dnt, don'y, donot                         = do not
spelling doesnt, dosent, dosnt, doesent, dosen't         = does not
spelling didnt, did'nt, dident                           = did not
spelling isnt, is'nt                              = is not
spelling arent                                           = are not
spelling wasnt, was'nt                                   = was not
spelling werent                                          = were not
spelling hasnt                                           = has not
spelling havent, havnt, have'nt                 = have not
spelling hadnt                                           = had not
spelling wouldnt, would'nt                               = would not
spelling couldnt, could'nt                               = could not
spelling shouldnt                                        = should not
spelling mustnt                                          = must not
spelling neednt                                          = need not
spelling dunno                                           = do not know
spelling idk                                             = i do not know

# Am, is, are, have, will, would
spelling im                  = i am
spelling ive                 = i have
spelling youre               = you are
spelling youve               = you have
spelling youll               = you will
spelling youd                = you would
spelling theyre              = they are
spelling theyve              = they have
spelling theyll              = they will
spelling weve                = we have
spelling its                 = it is
spelling itll                = it will
spelling thats, tht's        = that is
spelling thatll              = that will
spelling theres              = there is
spelling heres               = here is
spelling whats               = what is
spelling wheres              = where is
spelling hows                = how is
spelling whos                = who is
spelling hes                 = he is
spelling shes                = she is
spelling let's               = let us
spelling wouldve             = would have
spelling couldve             = could have
spelling shouldve            = should have
spelling y'all, yall         = you all
spelling c'mon               = come on

# Run together, clipped
spelling gonna               = going to
spelling wanna               = want to
spelling gotta               = got to
spelling gimme               = give me
spelling lemme               = let me
spelling kinda               = kind of
spelling sorta               = sort of
spelling u                   = you
spelling ur                  = your
spelling r                   = are
spelling pls, plz, plse, plss, pleez, pleese   = please
spelling thx, thnx, thanx, tnx, thks, tks, ty, thnks = thanks
spelling thankyou, thanku, thankx              = thank you
spelling tysm                = thank you so much
spelling tyvm                = thank you very much
spelling ok, okey, okie, oke = okay
spelling alright, allright, alrite = all right
spelling nvm, nevermind      = never mind
spelling np                  = no problem
spelling ofc, ofcourse       = of course
spelling anymore             = any more
spelling alot                = a lot
spelling aswell              = as well
spelling atleast             = at least
spelling incase              = in case
spelling infact              = in fact
spelling cuz, coz, cus, bcoz = because
spelling tho                 = though
spelling thru                = through
spelling abt                 = about
spelling msg                 = message
spelling msgs                = messages
spelling acct, acc      = account
spelling appt                = appointment
spelling hrs                 = hours
spelling hr                  = hour
spelling mins                = minutes
spelling wks                 = weeks
spelling tmrw, tmr, tmrow, tomoz, tomo, tommorow, tommorrow, tomorow = tomorrow
spelling tonite              = tonight
spelling ppl                 = people
spelling sry                 = sorry
spelling gr8                 = great
spelling rly                 = really
spelling srsly               = seriously

# Misspelt, and the other side's spelling
spelling workin, wokring, workign, wroking, woking = working
spelling nothin, nothng      = nothing
spelling goin                = going
spelling tryin               = trying
spelling gettin              = getting
spelling recieve, recive     = receive
spelling recieved, recived, receieved = received
spelling recieving           = receiving
spelling refunde, refuned    = refunded
spelling reciept             = receipt
spelling problme, probelm, porblem, problm = problem
spelling isue, issuse, isseu = issue
spelling acount, accout, accont = account
spelling pasword, passwrod   = password
spelling definately, definitly = definitely
spelling canceled            = cancelled
spelling canceling           = cancelling
spelling cancelation         = cancellation
spelling apologise           = apologize
spelling realise             = realize
spelling organise            = organize
spelling teh                 = the
spelling becuase, beacuse    = because
spelling recomend            = recommend
spelling upgarde             = upgrade

# Contractions
ending n't = not
ending 'm  = am
ending 're = are
ending 've = have
ending 'll = will
ending 's  = is, has
ending 'd  = had, would
"""#
  )
}
